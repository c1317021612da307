// One message as elements. Knows no network: what a tap or a reply does is handed in as `actions`.

import { icon, make } from "./dom.js";
import { say } from "./words.js";

// The first hues belong to the people with a phone (in their order), the rest to everybody else.
const PERSON_HUES = 4;
const OTHER_HUES = 4;

export function hueOf(id, people) {
  const holder = people.indexOf(id);
  return holder >= 0 ? holder % PERSON_HUES : PERSON_HUES + (Math.abs(id) % OTHER_HUES);
}

export function dayRow(text) {
  return make("p", { class: "day", dir: "auto" }, text);
}

/** `view` is {words, people, group, waiting, authorOf, actions}; `place` says whether the message opens or closes a run. */
export function messageRow(message, place, view) {
  if (message.service) {
    return make("p", { class: "service", dir: "auto", "data-message": message.id }, message.service);
  }
  const bubble = make(
    "div",
    { class: "bubble" },
    place.first && view.group && !message.mine ? sender(message, view) : null,
    message.reply_to === null ? null : quote(message, view),
    message.photo ? photo(message, view) : null,
    message.file ? file(message.file) : null,
    make("div", { class: "body" }, text(message, view), meta(message, view)),
  );
  return make(
    "article",
    {
      class: ["message", message.mine ? "mine" : "theirs", place.first && "first", place.last && "last"].filter(Boolean).join(" "),
      "data-message": message.id,
      "data-hue": hueOf(message.from.id, view.people),
      "aria-label": message.from.name,
      ondblclick: (event) => event.target.closest("button, a") || view.actions.reply(message),
    },
    make("div", { class: "stack" }, bubble, tools(message, view), keyboard(message, view)),
  );
}

function sender(message, view) {
  const name = make("span", { dir: "auto" }, message.from.name);
  return make("p", { class: "sender" }, name, message.from.bot ? make("small", {}, "bot") : null);
}

function quote(message, view) {
  const author = view.authorOf(message.reply_to);
  const hue = author ? hueOf(author.id, view.people) : null;
  return make(
    "button",
    { class: "quote", type: "button", "data-hue": hue, onclick: () => view.actions.show(message.reply_to) },
    make("b", { dir: "auto" }, author?.name ?? view.words.reply),
    make("span", { dir: "auto" }, message.reply_preview ?? "…"),
  );
}

function photo(message, view) {
  const image = make("img", { src: message.photo, alt: say("photo") });
  return make("button", { class: "photo", type: "button", onclick: () => view.actions.enlarge(message.photo) }, image);
}

function file({ name, url }) {
  return make("a", { class: "file", href: url, download: name, dir: "auto" }, `📎 ${name}`);
}

function text(message, view) {
  const element = make("div", { class: "text", dir: "auto" });
  element.innerHTML = message.html;
  for (const block of element.querySelectorAll("blockquote, pre")) {
    const after = block.nextSibling;
    if (after?.nodeType === Node.TEXT_NODE) after.data = after.data.replace(/^\n/, ""); // the block has ended the line already
  }
  for (const link of element.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  for (const command of element.querySelectorAll("span.bot-command")) {
    const send = () => view.actions.say(command.textContent);
    Object.assign(command, { role: "button", tabIndex: 0, onclick: send, onkeydown: ({ key }) => key === "Enter" && send() });
  }
  for (const spoiler of element.querySelectorAll("span.spoiler")) spoiler.tabIndex = 0; // the style sheet lifts the veil on focus
  return element;
}

function meta(message, view) {
  const moment = new Date(message.date);
  return make(
    "span",
    { class: "meta" },
    message.pinned ? icon("pin") : null,
    message.edited ? make("em", {}, view.words.edited) : null,
    make("time", { datetime: message.date }, view.words.time(moment)),
  );
}

function tools(message, view) {
  const tool = (name, action) =>
    make("button", { class: "tool", type: "button", title: say(name), "aria-label": say(name), onclick: () => action(message) }, icon(name));
  const editable = message.mine && !message.photo;
  return make("div", { class: "tools" }, tool("reply", view.actions.reply), editable ? tool("edit", view.actions.edit) : null);
}

function keyboard(message, view) {
  if (!message.buttons.length) return null;
  const rows = message.buttons.map((buttons, row) =>
    make("div", { class: "keys-row" }, ...buttons.map((button, column) => key(message, button, row, column, view))),
  );
  return make("div", { class: "keys" }, ...rows);
}

function key(message, button, row, column, view) {
  const place = `${message.id}:${row}:${column}`;
  return make(
    "button",
    {
      class: "key",
      type: "button",
      "data-key": place,
      "aria-busy": view.waiting.has(place) ? "true" : null,
      onclick: () => (button.kind === "url" ? view.actions.follow(button.url) : view.actions.tap(message, row, column, place)),
    },
    make("span", { dir: "auto" }, button.text),
    button.kind === "url" ? icon("link") : null,
  );
}
