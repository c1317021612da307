// One phone: which chat and topic is open, what is unread, and the frame around the messages.

import { api, Refused } from "./api.js";
import { hueOf } from "./bubbles.js";
import { Commands } from "./commands.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { initials, make, oneLine, plainText, showCount, summary } from "./dom.js";
import { languageName, phoneWords, roleName, say } from "./words.js";

const TOAST_SHOWN = 3_500;
const START_LINK = /^(?:https?:\/\/t\.me\/|tg:\/\/resolve\?domain=)\w+[?&]start=([\w-]+)$/i;
const TOPIC_LINK = /^https:\/\/t\.me\/c\/(\d+)\/(\d+)$/;
const OUTSIDE_LINK = /^https?:\/\//i;

export class Phone {
  /** `world` is what the phones share: {people: ids in order, now(), onUnread(phone)}. */
  constructor(data, world) {
    Object.assign(this, { user: data.user, name: data.name, role: data.role, language: data.language, people: world.people, now: world.now, world });
    this.words = phoneWords(data.language);
    this.conversations = new Map();
    this.actions = {
      reply: (message) => this.composer.answer(message, message.from.name),
      edit: (message) => this.composer.change(message),
      show: (id) => this.open.show(id),
      tap: (message, row, column, key) => this.tap(message, row, column, key),
      say: (text) => this.type(text),
      follow: (url) => this.follow(url),
      enlarge: (url) => this.overlay(make("img", { src: url, alt: say("photo") })),
    };
    this.build(data);
    this.commands = new Commands(this, this.part("slash"), this.part("commands"));
    this.composer = new Composer(this, this.part("composer"), this.part("context"));
    this.take(data);
  }

  part(name) {
    return this.element.querySelector(`.${name}`);
  }

  build({ user, name, role, language, rtl }) {
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    const hue = hueOf(user, this.people);
    const attributes = { id: `phone-${user}`, "data-user": user, "data-role": role, "data-hue": hue, "aria-label": say("phoneOf", { name }) };
    for (const [key, value] of Object.entries(attributes)) this.element.setAttribute(key, value);
    this.part("caption").append(
      make("b", { dir: "auto" }, name),
      make("span", {}, ` · ${roleName(role)} · ${say("reads", { language: languageName(language) })}`),
    );
    this.part("screen").dir = rtl ? "rtl" : "ltr";
    this.part("screen").lang = language;
    this.part("topics").setAttribute("aria-label", say("topics"));
    this.part("newest").setAttribute("aria-label", say("newest"));
    this.part("back").addEventListener("click", () => this.showList());
    this.part("newest").addEventListener("click", () => this.open.toEnd());
    this.part("pinned").addEventListener("click", () => this.open.show(this.open.pinned.id));
    this.part("topics").addEventListener("keydown", (event) => this.walkTopics(event));
    this.part("room").addEventListener("click", (event) => {
      const link = event.target.closest(".text a");
      if (link && this.follow(link.href, false)) event.preventDefault();
    });
  }

  /** Chats and topics as the emulator has them now; conversations that exist keep their state. */
  take({ chats }) {
    const known = this.conversations.size > 0;
    this.chats = chats;
    const gone = new Set(this.conversations.keys());
    for (const chat of chats) {
      const topics = chat.kind === "forum" ? chat.topics : [{ thread: null, title: chat.title }];
      for (const topic of topics) {
        const place = { chat: chat.chat, thread: topic.thread };
        gone.delete(address(place));
        if (this.find(place)) continue;
        const conversation = new Conversation(this, place, topic.title, chat.kind !== "private");
        this.conversations.set(address(place), conversation);
        if (known) this.fresh = conversation;
      }
    }
    for (const key of gone) this.conversations.delete(key);
    if (this.chat) this.chat = chats.find((chat) => chat.chat === this.chat.chat);
    if (this.open && !this.find(this.open.place)) this.showList();
    else if (this.idleBeside(this.fresh)) this.openPlace(this.fresh.place);
    else this.drawFrame();
  }

  /** In General, with nothing typed: then a topic that has just been made is opened, so that one sees it come. */
  idleBeside(fresh) {
    if (!fresh || !this.open || this.open.place.thread !== null || this.open.place.chat !== fresh.place.chat) return false;
    return this.open.following && !this.composer.busy && !this.element.contains(document.activeElement);
  }

  find(place) {
    return this.conversations.get(address(place));
  }

  async refreshAll() {
    await Promise.all([...this.conversations.values()].map(({ place }) => this.refresh(place)));
  }

  /** At the start everything counts as read, and the place where something happened last is open. */
  async begin() {
    await this.refreshAll();
    let latest = null;
    for (const conversation of this.conversations.values()) {
      conversation.seen = conversation.newest;
      const date = Date.parse(conversation.messages.at(-1)?.date ?? 0);
      if (!latest || date > latest.date) latest = { conversation, date };
    }
    if (latest) this.openPlace(latest.conversation.place);
  }

  /** A fetch that fails needs no word of its own: the page already says that the connection is gone, and catches up. */
  async refresh(place) {
    try {
      await this.find(place)?.refresh();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    this.settle();
  }

  openPlace(place) {
    const conversation = this.find(place);
    if (!conversation) return;
    const changed = conversation !== this.open;
    if (changed) this.composer.leave(this.open);
    this.chat = this.chats.find((candidate) => candidate.chat === place.chat);
    this.open = conversation;
    this.list?.remove();
    this.list = null;
    if (!conversation.log.isConnected) {
      this.part("room").querySelector(".log")?.remove();
      this.part("room").prepend(conversation.log);
      conversation.returned();
    }
    if (changed) this.composer.enter(conversation);
    this.commands.enter(place);
    this.settle();
  }

  showList() {
    this.composer.leave(this.open);
    this.open?.log.remove();
    this.open = null;
    this.chat = null;
    this.settle();
    this.list.querySelector("button")?.focus();
  }

  /** Marks what is in view as read, and brings every badge and bar up to date. */
  settle() {
    const conversation = this.open;
    if (conversation?.following && this.element.checkVisibility() && !document.hidden) conversation.seen = conversation.newest;
    this.drawFrame();
    this.world.onUnread(this);
  }

  unread(chat = null) {
    const counted = [...this.conversations.values()].filter(({ place }) => chat === null || place.chat === chat);
    return counted.reduce((sum, conversation) => sum + conversation.unread, 0);
  }

  drawFrame() {
    const { chat, open } = this;
    const here = chat?.title ?? this.name;
    this.part("status").querySelector("time").textContent = this.words.time(this.now());
    this.part("title").querySelector("h2").textContent = here;
    const topic = chat?.topics.find(({ thread }) => thread === open?.place.thread);
    this.part("title").querySelector("p").textContent = chat ? (chat.kind === "private" ? "bot" : (topic?.title ?? "")) : "";
    this.part("top").querySelector(".avatar").textContent = initials(here);
    const back = this.part("back");
    back.hidden = !chat || this.chats.length < 2;
    back.setAttribute("aria-label", say("back"));
    showCount(back.querySelector(".count"), chat ? this.unread() - this.unread(chat.chat) : 0);
    this.element.classList.toggle("listing", !chat);
    this.drawTopics();
    this.drawPinned();
    this.part("newest").hidden = !open || open.following;
    showCount(this.part("newest").querySelector(".count"), open?.unread ?? 0);
    if (chat) this.drawStart();
    else this.drawList();
  }

  drawTopics() {
    const bar = this.part("topics");
    const topics = this.chat?.kind === "forum" ? this.chat.topics : [];
    bar.hidden = topics.length === 0;
    const state = topics.map(({ thread, title }) => {
      const conversation = this.find({ chat: this.chat.chat, thread });
      return { thread, title, unread: conversation.unread, chosen: conversation === this.open };
    });
    const print = JSON.stringify([this.chat?.chat, state]);
    if (print === this.topicsPrint) return;
    this.topicsPrint = print;
    const focused = bar.contains(document.activeElement);
    const scrolled = bar.scrollLeft;
    bar.replaceChildren(...state.map((topic) => this.topicChip(topic)));
    bar.scrollLeft = scrolled;
    const chosen = bar.querySelector("[aria-selected=true]");
    if (focused) chosen?.focus({ preventScroll: true });
    const shown = this.freshChip(bar) ?? chosen;
    if (shown) bar.scrollLeft += middle(shown) - middle(bar);
  }

  /** A topic that has just been made is brought into sight once. */
  freshChip(bar) {
    const place = this.fresh?.place;
    if (!place || place.chat !== this.chat?.chat) return null;
    this.fresh = null;
    return bar.querySelector(`[data-thread="${place.thread}"]`);
  }

  topicChip({ thread, title, unread, chosen }) {
    const badge = make("b", { class: "count", "aria-label": say("unread", { count: unread }) });
    showCount(badge, unread);
    return make(
      "button",
      {
        type: "button",
        role: "tab",
        class: "topic",
        "data-thread": thread ?? "",
        "aria-selected": String(chosen),
        tabindex: chosen ? "0" : "-1",
        onclick: () => this.openPlace({ chat: this.chat.chat, thread }),
      },
      make("span", { dir: "auto" }, title),
      badge,
    );
  }

  walkTopics(event) {
    const forward = this.part("screen").dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const chips = [...this.part("topics").children];
    const next = chips.indexOf(document.activeElement) + (event.key === forward ? 1 : -1);
    chips.at(next % chips.length)?.click();
    event.preventDefault();
  }

  drawPinned() {
    const bar = this.part("pinned");
    const row = this.open && this.open.pinned && this.open.rows.get(this.open.pinned.id);
    bar.hidden = !row;
    if (!row) return;
    bar.title = say("showPinned");
    bar.querySelector("span").textContent = oneLine(summary(this.open.pinned));
  }

  drawList() {
    const state = this.chats.map((chat) => this.chatSummary(chat));
    const print = JSON.stringify(state);
    if (this.list && print === this.listPrint) return;
    this.listPrint = print;
    if (!this.list) {
      this.list = make("div", { class: "chats" });
      this.part("room").prepend(this.list);
    }
    const focused = [...this.list.children].indexOf(document.activeElement);
    this.list.replaceChildren(...state.map((summary) => this.chatRow(summary)));
    this.list.children[focused]?.focus();
  }

  chatSummary({ chat, title, kind }) {
    const conversations = [...this.conversations.values()].filter(({ place }) => place.chat === chat);
    const latest = conversations.reduce((one, two) => (two.newest > one.newest ? two : one));
    const message = latest.messages.at(-1);
    const text = message ? (message.service ?? summary(message)) : "";
    return { title, kind, place: latest.place, text, date: message?.date, unread: this.unread(chat) };
  }

  chatRow({ title, kind, place, text, date, unread }) {
    const badge = make("b", { class: "count" });
    showCount(badge, unread);
    return make(
      "button",
      { type: "button", class: "chat", "data-chat": place.chat, onclick: () => this.openPlace(place) },
      make("span", { class: "avatar", "aria-hidden": "true" }, initials(title)),
      make("span", { class: "chat-title", dir: "auto" }, title, kind === "private" ? make("small", {}, "bot") : ""),
      make("time", {}, date ? this.words.time(new Date(date)) : ""),
      make("span", { class: "chat-text", dir: "auto" }, oneLine(text)),
      badge,
    );
  }

  /** An empty private chat offers what Telegram offers: the button that sends /start. */
  drawStart() {
    const wanted = this.open?.messages.length === 0;
    const shown = this.part("nothing");
    if (!wanted) shown?.remove();
    if (!wanted || shown) return;
    const start = make("button", { type: "button", class: "key", onclick: () => this.type("/start") }, this.words.start);
    const nothing = make("div", { class: "nothing" }, make("p", {}, this.words.empty), this.chat.kind === "private" ? start : null);
    this.part("room").append(nothing);
  }

  async type(text, replyTo = null, conversation = this.open) {
    return this.attempt(() => api.type(this.user, conversation.place, text, replyTo), conversation);
  }

  async tap(message, row, column, key) {
    const conversation = this.open;
    const answer = await this.attempt(() => conversation.tap(message, row, column, key), conversation);
    if (!answer?.toast) return;
    if (answer.alert) this.overlay(make("p", { dir: "auto" }, answer.toast));
    else this.toast(answer.toast);
  }

  /** Does what the holder asked; a refusal is shown on her phone and answered with null. */
  async attempt(action, conversation) {
    try {
      const answer = await action();
      await this.refresh(conversation.place);
      return answer;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.toast(error.message);
      return null;
    }
  }

  /** A link to the bot opens its chat and starts it with the token, one to a topic opens the topic, as Telegram does. */
  follow(url, outside = true) {
    const [, room, thread] = TOPIC_LINK.exec(url) ?? [];
    const topic = room && this.find({ chat: Number(`-100${room}`), thread: Number(thread) });
    if (topic) {
      this.openPlace(topic.place);
      return true;
    }
    const token = START_LINK.exec(url)?.[1];
    if (token) {
      const chat = this.chats.find(({ kind }) => kind === "private");
      if (chat) this.openPlace({ chat: chat.chat, thread: null });
      this.type(`/start ${token}`);
    } else if (outside && OUTSIDE_LINK.test(url)) {
      window.open(url, "_blank", "noopener");
    }
    return Boolean(token);
  }

  toast(text) {
    const toast = this.part("toast");
    toast.textContent = text;
    toast.classList.add("shown");
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => toast.classList.remove("shown"), TOAST_SHOWN);
  }

  /** An alert or a photo over this one phone: the other three stay usable. */
  overlay(content) {
    const before = document.activeElement;
    const screen = this.part("screen");
    const close = () => {
      overlay.remove();
      for (const part of screen.children) part.inert = false;
      before?.focus({ preventScroll: true });
    };
    const isPhoto = content.tagName === "IMG";
    const button = make("button", { type: "button", class: "key", onclick: close }, say("ok"));
    const box = make("div", { class: isPhoto ? "sheet picture" : "sheet" }, content, button);
    const overlay = make("div", { class: "overlay", role: "alertdialog", "aria-modal": "true", "aria-label": content.textContent || say("photo") }, box);
    overlay.addEventListener("click", (event) => event.target === overlay && close());
    overlay.addEventListener("keydown", (event) => event.key === "Escape" && close());
    for (const part of screen.children) part.inert = true;
    screen.append(overlay);
    button.focus();
  }
}

function address({ chat, thread }) {
  return `${chat}/${thread ?? ""}`;
}

function middle(element) {
  const box = element.getBoundingClientRect();
  return box.left + box.width / 2;
}

/** The round picture with initials that stands for a person outside the phone. */
export function portrait(phone) {
  return make("span", { class: "avatar", "aria-hidden": "true", "data-hue": hueOf(phone.user, phone.people) }, initials(phone.name));
}
