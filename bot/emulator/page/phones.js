// The page: four phones beside each other (or one with tabs), what to try above them, one stream of events.

import { api, listen } from "./api.js";
import { make, showCount } from "./dom.js";
import { Phone, portrait } from "./phone.js";
import { pageLanguage, say } from "./words.js";

// What a newcomer can try, in the language of whoever types it: shorthand with a sentence of the phrasebook, and two
// things in one message that are not for the same reader.
const EXAMPLES = [
  {
    role: "worker",
    topic: "Mila",
    words: {
      nl: "Mila slp 10-11.35, at alles, erg vrolijk. Luiers bijna op, willen jullie nieuwe meenemen?",
      en: "Mila slept 10-11.35, ate everything, very happy. Nappies almost gone, please bring new ones.",
    },
  },
  {
    role: "mother",
    words: { pl: "Mila źle spała w nocy. I dlaczego faktura została pobrana dwa razy w tym miesiącu?" },
  },
];

const phones = new Map();
const tabs = new Map();
const world = { people: [], now: () => new Date(), onUnread: drawTab };

/** The demo may run on a clock of its own; the page shows that one. */
function setClock(iso) {
  const ahead = Date.parse(iso) - Date.now();
  world.now = () => new Date(Date.now() + ahead);
  for (const phone of phones.values()) phone.now = world.now;
}

function build(data) {
  world.people = data.map(({ user }) => user);
  for (const person of data) {
    const phone = new Phone(person, world);
    phones.set(person.user, phone);
    document.querySelector(".phones").append(phone.element);
    addTab(phone);
  }
  choose(data[0].user);
}

function addTab(phone) {
  const dot = make("b", { class: "count" });
  const tab = make(
    "button",
    { type: "button", role: "tab", "aria-controls": phone.element.id, "data-person": phone.user, onclick: () => choose(phone.user) },
    portrait(phone),
    make("span", { dir: "auto" }, phone.name),
    dot,
  );
  tabs.set(phone.user, { tab, dot });
  document.querySelector(".people").append(tab);
}

function drawTab(phone) {
  const entry = tabs.get(phone.user);
  if (entry) showCount(entry.dot, phone.unread());
}

/** Only matters on a small screen, where one phone fills it. */
function choose(user) {
  for (const [id, { tab }] of tabs) {
    tab.setAttribute("aria-selected", String(id === user));
    phones.get(id).element.classList.toggle("chosen", id === user);
  }
  phones.get(user).settle();
}

/** The examples for which there is a phone and a text that its holder could write. */
function examples() {
  return EXAMPLES.flatMap(({ role, topic, words }) => {
    const phone = [...phones.values()].find((candidate) => candidate.role === role);
    const text = words[phone?.language];
    return text ? [{ phone, topic, text }] : [];
  });
}

function examplePlace({ phone, topic }) {
  const places = [...phone.conversations.values()];
  return (places.find(({ title }) => topic && title.split(" ")[0] === topic) ?? phone.open ?? places[0])?.place;
}

function setHints() {
  const hints = examples().map((example) => {
    const { phone, text } = example;
    const fill = () => {
      choose(phone.user);
      phone.openPlace(examplePlace(example));
      phone.composer.fill(text);
    };
    return make(
      "button",
      { class: "hint", type: "button", "data-testid": "hint", title: `${text}\n\n${say("tryItHelp", { name: phone.name })}`, onclick: fill },
      `${say("tryIt", { name: phone.name })} `,
      make("span", { lang: phone.language, dir: "auto" }, text),
    );
  });
  document.querySelector(".hints").replaceChildren(...hints);
}

/** Before anybody has said anything, the worker stands where the example belongs. */
function openExample() {
  const [first] = examples();
  if (first?.topic && first.phone.open?.messages.every(({ service }) => service)) first.phone.openPlace(examplePlace(first));
}

async function takePhones() {
  const answer = await api.phones();
  setClock(answer.now);
  for (const person of answer.phones) phones.get(person.user)?.take(person);
}

/** Where the clock can be moved: what is due tomorrow, seen today. */
function offerNextDay(moves) {
  const button = document.querySelector(".next-day");
  button.hidden = !moves;
  button.textContent = say("nextDay");
  button.title = say("nextDayHelp");
  button.onclick = async () => {
    button.disabled = true;
    try {
      setClock((await api.nextDay()).now);
    } finally {
      button.disabled = false;
    }
  };
}

async function onEvent({ user, chat, thread = null, kind }) {
  const phone = phones.get(user);
  if (!phone) return;
  const topicsChanged = kind === "topic" || (kind === "delete" && thread !== null);
  if (topicsChanged || !phone.find({ chat, thread })) await takePhones();
  await phone.refresh({ chat, thread });
}

function setOffline(lost) {
  const notice = document.querySelector(".offline");
  notice.hidden = !lost;
  notice.textContent = lost ? say("offline") : "";
}

async function start() {
  document.documentElement.lang = pageLanguage;
  document.querySelector(".languages").setAttribute("aria-label", say("languages"));
  document.querySelector(`.languages [hreflang=${pageLanguage}]`).setAttribute("aria-current", "true");
  document.querySelector(".people").setAttribute("aria-label", say("people"));
  const answer = await api.phones();
  setClock(answer.now);
  build(answer.phones);
  offerNextDay(answer.moves);
  setHints();
  await Promise.all([...phones.values()].map((phone) => phone.begin()));
  openExample();
  listen({
    onEvent,
    onLost: () => setOffline(true),
    onOpen: async () => {
      setOffline(false);
      await takePhones();
      for (const phone of phones.values()) phone.refreshAll();
    },
  });
  const settleAll = () => phones.forEach((phone) => phone.settle());
  addEventListener("resize", settleAll);
  document.addEventListener("visibilitychange", settleAll);
  setInterval(settleAll, 20_000); // the clock in each phone's corner
  document.body.dataset.ready = "";
}

start().catch((error) => {
  setOffline(true);
  throw error;
});
