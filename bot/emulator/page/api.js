// The only module that talks to the emulator.

import { say } from "./words.js";

/** A refusal with words that can be shown to the person who typed. */
export class Refused extends Error {}

async function call(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused(say("unreachable"));
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer ?? {};
  throw new Refused(answer?.description ?? answer?.error ?? say("failed"));
}

function post(path, body) {
  return call(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

export const api = {
  phones: () => call("/phones"),
  nextDay: () => post("/phones/next-day", {}),

  messages(user, { chat, thread }) {
    const query = new URLSearchParams({ chat });
    if (thread !== null) query.set("thread", thread);
    return call(`/phones/${user}/messages?${query}`);
  },

  commands: (user, chat) => call(`/phones/${user}/commands?${new URLSearchParams({ chat })}`),
  type: (user, { chat, thread }, text, replyTo = null) => post(`/phones/${user}/type`, { chat, thread, text, reply_to: replyTo }),
  edit: (user, chat, message, text) => post(`/phones/${user}/edit`, { chat, message, text }),
  tap: (user, chat, message, row, column) => post(`/phones/${user}/tap`, { chat, message, row, column }),

  photo(user, { chat, thread }, file, caption) {
    const form = new FormData();
    form.set("chat", chat);
    if (thread !== null) form.set("thread", thread);
    form.set("caption", caption);
    form.set("file", file);
    return call(`/phones/${user}/photo`, { method: "POST", body: form });
  },
};

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/**
 * Server-sent events for as long as the page lives. EventSource gives up for good on an HTTP error, so the
 * reconnecting is ours. Whatever happened before `onOpen` has to be fetched.
 */
export function listen({ onEvent, onLost, onOpen }) {
  let wait = FIRST_WAIT;

  function connect() {
    const source = new EventSource("/phones/events");
    source.onopen = () => {
      wait = FIRST_WAIT;
      onOpen();
    };
    source.onmessage = ({ data }) => onEvent(JSON.parse(data));
    source.onerror = () => {
      source.close();
      onLost();
      setTimeout(connect, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  }
  connect();
}
