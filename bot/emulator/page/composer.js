// The box one types in, with what is above it: the message replied to, the one being edited, or a photo about to go.

import { api } from "./api.js";
import { oneLine, plainText, summary } from "./dom.js";
import { say } from "./words.js";

const TALLEST = 132;

export class Composer {
  constructor(phone, form, context) {
    Object.assign(this, { phone, form, context });
    this.input = form.querySelector("textarea");
    this.file = form.querySelector("input[type=file]");
    this.sendButton = form.querySelector(".send");
    this.attachButton = form.querySelector(".attach");
    const cancel = context.querySelector("button");
    label(this.sendButton, say("send"));
    label(this.attachButton, say("attach"));
    label(cancel, say("cancel"));
    this.input.placeholder = phone.words.message;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    cancel.addEventListener("click", () => this.cancel());
    this.attachButton.addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => this.attach(this.file.files[0]));
    this.input.addEventListener("input", () => this.grow());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.grow();
  }

  get busy() {
    return Boolean(this.task || this.input.value.trim());
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.task) {
      this.cancel();
    } else if (event.key === "ArrowUp" && !this.input.value && !this.task) {
      const own = this.phone.open.messages.findLast((message) => message.mine && !message.photo);
      if (own) this.change(own);
      event.preventDefault();
    }
  }

  enter(conversation) {
    this.input.setAttribute("aria-label", say("write", { title: this.phone.chat.title }));
    this.fill(conversation.draft, false);
  }

  leave(conversation) {
    const editing = this.task?.kind === "edit";
    if (conversation) conversation.draft = editing ? "" : this.input.value;
    this.dismiss();
    if (editing) this.fill("", false);
  }

  fill(text, focus = true) {
    this.input.value = text;
    this.grow();
    if (focus) this.input.focus();
  }

  answer(message, name) {
    getSelection().removeAllRanges(); // a double click has just selected a word
    this.begin({ kind: "reply", message }, `${this.phone.words.reply} · ${name}`, oneLine(summary(message)));
    this.input.focus();
  }

  change(message) {
    this.begin({ kind: "edit", message }, this.phone.words.editing, plainText(message.html));
    this.fill(plainText(message.html));
  }

  attach(file) {
    this.file.value = "";
    if (!file) return;
    this.begin({ kind: "photo", file, url: URL.createObjectURL(file) }, say("photo"), file.name);
    this.input.focus();
  }

  begin(task, title, text) {
    this.dismiss();
    this.task = task;
    this.context.hidden = false;
    this.context.querySelector("b").textContent = title;
    this.context.querySelector("span").textContent = text;
    const image = this.context.querySelector("img");
    image.hidden = !task.url;
    if (task.url) image.src = task.url;
    this.grow();
  }

  dismiss() {
    if (this.task?.url) URL.revokeObjectURL(this.task.url);
    this.task = null;
    this.context.hidden = true;
    this.grow();
  }

  cancel() {
    const editing = this.task?.kind === "edit";
    this.dismiss();
    this.fill(editing ? "" : this.input.value);
  }

  /** Empties the box at once, and gives the words back when the emulator refuses them. */
  async send() {
    const { task, phone } = this;
    const text = this.input.value.trim();
    if (!text && task?.kind !== "photo") return;
    const conversation = phone.open;
    const { user } = phone;
    const { place } = conversation;
    this.dismiss();
    this.fill("");
    conversation.toEnd();
    const answer = await phone.attempt(() => {
      if (task?.kind === "edit") return api.edit(user, place.chat, task.message.id, text);
      if (task?.kind === "photo") return api.photo(user, place, task.file, text);
      return api.type(user, place, text, task?.message.id);
    }, conversation);
    if (answer) return;
    if (phone.open === conversation && !this.input.value) this.fill(text);
    else conversation.draft ||= text;
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, TALLEST)}px`;
    this.form.classList.toggle("ready", Boolean(this.input.value.trim() || this.task?.kind === "photo"));
  }
}

function label(button, text) {
  button.title = text;
  button.setAttribute("aria-label", text);
}
