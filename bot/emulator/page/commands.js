// The bot's commands behind "/", as Telegram lists them beside the box one types in.

import { api, Refused } from "./api.js";
import { make } from "./dom.js";
import { say } from "./words.js";

export class Commands {
  constructor(phone, button, list) {
    Object.assign(this, { phone, button, list });
    button.title = say("commands");
    button.setAttribute("aria-label", say("commands"));
    button.addEventListener("click", () => (list.hidden ? this.show() : this.close()));
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.close();
      button.focus();
    });
    document.addEventListener("pointerdown", ({ target }) => list.contains(target) || button.contains(target) || this.close());
  }

  /** Another chat may have other commands, or none. */
  async enter({ chat }) {
    if (chat === this.chat) return;
    this.chat = chat;
    this.close();
    this.button.hidden = true;
    try {
      const { commands } = await api.commands(this.phone.user, chat);
      if (chat === this.chat) this.fill(commands);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.chat = null; // asked again when the chat is opened again
    }
  }

  fill(commands) {
    this.button.hidden = commands.length === 0;
    const rows = commands.map(({ command, description }) =>
      make(
        "button",
        { type: "button", class: "command", onclick: () => this.send(`/${command}`) },
        make("b", { dir: "ltr" }, `/${command}`),
        make("span", { dir: "auto" }, description),
      ),
    );
    this.list.replaceChildren(...rows);
  }

  show() {
    this.list.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    this.list.querySelector("button")?.focus();
  }

  close() {
    this.list.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
  }

  send(command) {
    this.close();
    this.phone.open.toEnd();
    this.phone.type(command);
  }
}
