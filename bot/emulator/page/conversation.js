// The messages of one chat or topic on one phone: fetched whole, drawn by difference, so that nothing flickers and the
// reader keeps her place.

import { api } from "./api.js";
import { dayRow, messageRow } from "./bubbles.js";
import { make } from "./dom.js";
import { say } from "./words.js";

const RUN_OF_ONE_SENDER = 5 * 60_000;
const NEAR_THE_END = 56;

export class Conversation {
  /** `place` is {chat, thread}; `phone` supplies the holder, the words and the actions. */
  constructor(phone, place, title, group) {
    this.phone = phone;
    this.place = place;
    this.title = title;
    this.messages = [];
    this.seen = 0;
    this.draft = "";
    this.following = true;
    this.position = 0;
    this.rows = new Map();
    this.view = {
      words: phone.words,
      people: phone.people,
      group,
      waiting: new Set(),
      authorOf: (id) => this.messages.find((message) => message.id === id)?.from,
      actions: phone.actions,
    };
    this.log = make("div", {
      class: "log",
      role: "log",
      tabindex: "0",
      "aria-label": say("messages", { title }),
      "data-chat": place.chat,
      "data-thread": place.thread ?? "",
    });
    this.log.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.log.addEventListener("load", () => this.keepPlace(), true);
    new ResizeObserver(() => this.keepPlace()).observe(this.log);
  }

  get newest() {
    return this.messages.at(-1)?.id ?? 0;
  }

  get unread() {
    return this.messages.filter((message) => message.id > this.seen && !message.mine && !message.service).length;
  }

  get pinned() {
    return this.messages.findLast((message) => message.pinned);
  }

  /** Events come in bursts: while one request runs, any number of further ones become a single next one. */
  refresh() {
    if (this.running) {
      this.runAgain = true;
      return this.running;
    }
    this.running = this.load().finally(() => (this.running = null));
    return this.running;
  }

  async load() {
    do {
      this.runAgain = false;
      const { messages } = await api.messages(this.phone.user, this.place);
      this.messages = messages;
      this.seen = Math.min(this.seen, this.newest); // a demo that was restarted counts from one again
    } while (this.runAgain);
    this.draw();
  }

  draw() {
    const wanted = this.wantedRows();
    const stale = new Set(this.rows.keys());
    for (const { key } of wanted) stale.delete(key);
    for (const key of stale) {
      this.rows.get(key).element.remove();
      this.rows.delete(key);
    }
    const first = this.rows.size === 0;
    let cursor = this.log.firstElementChild;
    for (const { key, print, build, text } of wanted) {
      const known = this.rows.get(key);
      if (known && known.print === print) {
        cursor = known.element.nextElementSibling;
        continue;
      }
      const element = build();
      if (known) {
        cursor = replace(known.element, element).nextElementSibling;
        if (known.text !== text) element.classList.add("changed");
      } else {
        this.log.insertBefore(element, cursor);
        if (!first) element.classList.add("arrived");
      }
      this.rows.set(key, { element, print, text });
    }
    this.log.classList.toggle("empty", wanted.length === 0);
    this.keepPlace();
  }

  wantedRows() {
    const rows = [];
    const { words } = this.phone;
    let day = null;
    this.messages.forEach((message, index) => {
      const moment = new Date(message.date);
      if (words.dayKey(moment) !== day) {
        day = words.dayKey(moment);
        const text = words.day(moment, this.phone.now());
        rows.push({ key: `day ${day}`, print: text, build: () => dayRow(text) });
      }
      const place = {
        first: !sameRun(this.messages[index - 1], message),
        last: !sameRun(message, this.messages[index + 1]),
      };
      const waiting = [...this.view.waiting].filter((key) => key.startsWith(`${message.id}:`));
      rows.push({
        key: message.id,
        print: JSON.stringify([message, place, waiting]),
        text: message.html,
        build: () => messageRow(message, place, this.view),
      });
    });
    return rows;
  }

  /** Taps a button; the spinner stays through redraws because it is part of what is drawn. */
  async tap(message, row, column, key) {
    if (this.view.waiting.has(key)) return null;
    this.view.waiting.add(key);
    this.draw();
    try {
      return await api.tap(this.phone.user, this.place.chat, message.id, row, column);
    } finally {
      this.view.waiting.delete(key);
      this.draw();
    }
  }

  scrolled() {
    if (!this.log.isConnected) return;
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    const atEnd = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    if (atEnd) this.following = true;
    else if (scrollTop < this.position) this.following = false; // upwards: the reader, and not a picture that grew
    this.position = scrollTop;
    this.phone.settle();
  }

  keepPlace() {
    if (this.following) this.toEnd();
  }

  toEnd() {
    this.following = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.position = this.log.scrollTop;
  }

  /** Back on the screen: a detached element has forgotten where it was. */
  returned() {
    if (this.following) this.toEnd();
    else this.log.scrollTop = this.position;
  }

  show(id) {
    const element = this.rows.get(id)?.element;
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    element.classList.remove("arrived", "changed", "found");
    void element.offsetWidth; // restarts the animation when the same message is looked up twice
    element.classList.add("found");
  }
}

function sameRun(before, after) {
  if (!before || !after || before.service || after.service || before.buttons.length) return false;
  return before.from.id === after.from.id && Math.abs(new Date(after.date) - new Date(before.date)) < RUN_OF_ONE_SENDER;
}

/** Swaps a redrawn message in, keeping a loaded picture and the place of the keyboard focus. */
function replace(old, fresh) {
  const picture = old.querySelector(".photo img");
  const freshPicture = fresh.querySelector(".photo img");
  if (picture && freshPicture && picture.src === freshPicture.src) freshPicture.replaceWith(picture);
  const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  old.replaceWith(fresh);
  if (focused) (fresh.querySelector(`[data-key="${focused}"]`) ?? fresh.querySelector(".key"))?.focus({ preventScroll: true });
  return fresh;
}
