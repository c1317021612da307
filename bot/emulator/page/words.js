// What the page itself says. The frame around the phones speaks Dutch or English; inside a phone the few visible
// words follow the language of the person who holds it, as they would on a real one.

export const pageLanguage = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "nl";

// Times in the messages are the nursery's; the clock beside them must not be the reader's.
const ZONE = "Europe/Amsterdam";

const PAGE = {
  nl: {
    tryIt: "Typ als {name}:", tryItHelp: "Zet dit in het tekstvak van {name}", offline: "Verbinding weg, ik probeer het opnieuw…",
    reads: "leest {language}", languages: "Taal van de pagina", people: "Telefoons", phoneOf: "Telefoon van {name}",
    unread: "{count} ongelezen", back: "Alle gesprekken", topics: "Onderwerpen", messages: "Berichten in {title}",
    reply: "Antwoorden", edit: "Bewerken", cancel: "Annuleren", send: "Versturen", commands: "Opdrachten", attach: "Foto toevoegen", photo: "Foto",
    newest: "Naar het nieuwste bericht", write: "Bericht in {title}", ok: "OK", showPinned: "Vastgezet bericht tonen",
    nextDay: "Volgende dag ▸", nextDayHelp: "Zet de klok van de demo op de volgende ochtend",
    failed: "Dat lukte niet. Probeer het nog eens.", unreachable: "De demo antwoordt niet.",
  },
  en: {
    tryIt: "Type as {name}:", tryItHelp: "Put this in the text box of {name}", offline: "Connection lost, trying again…",
    reads: "reads {language}", languages: "Language of the page", people: "Phones", phoneOf: "Phone of {name}",
    unread: "{count} unread", back: "All chats", topics: "Topics", messages: "Messages in {title}",
    reply: "Reply", edit: "Edit", cancel: "Cancel", send: "Send", commands: "Commands", attach: "Add a photo", photo: "Photo",
    newest: "To the newest message", write: "Message in {title}", ok: "OK", showPinned: "Show the pinned message",
    nextDay: "Next day ▸", nextDayHelp: "Move the clock of the demo to the next morning",
    failed: "That did not work. Please try again.", unreachable: "The demo does not answer.",
  },
};

const ROLES = {
  nl: {
    worker: "medewerker", staff: "medewerker", mentor: "mentor", guardian: "ouder", parent: "ouder",
    mother: "moeder", father: "vader", grandparent: "opa of oma", foster: "pleegouder", office: "kantoor", billing: "facturen",
    planning: "planning", management: "leiding", complaints: "klachten", safeguarding: "veiligheid",
  },
  en: {
    worker: "childcare worker", staff: "childcare worker", guardian: "parent", grandparent: "grandparent",
    foster: "foster parent", safeguarding: "safety",
  },
};

const PHONE = {
  nl: { message: "Bericht", edited: "bewerkt", reply: "Antwoord", editing: "Bericht bewerken", empty: "Nog geen berichten", start: "Start" },
  en: { message: "Message", edited: "edited", reply: "Reply", editing: "Edit message", empty: "No messages yet", start: "Start" },
  pl: { message: "Wiadomość", edited: "edytowano", reply: "Odpowiedź", editing: "Edycja wiadomości", empty: "Brak wiadomości", start: "Start" },
  tr: { message: "Mesaj", edited: "düzenlendi", reply: "Yanıt", editing: "Mesajı düzenle", empty: "Henüz mesaj yok", start: "Başlat" },
  ar: { message: "رسالة", edited: "معدّلة", reply: "رد", editing: "تعديل الرسالة", empty: "لا توجد رسائل بعد", start: "ابدأ" },
  uk: { message: "Повідомлення", edited: "змінено", reply: "Відповідь", editing: "Редагування", empty: "Ще немає повідомлень", start: "Почати" },
};

export function say(key, values = {}) {
  return PAGE[pageLanguage][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function roleName(role) {
  return ROLES[pageLanguage][role] ?? role;
}

export function languageName(code) {
  return new Intl.DisplayNames(pageLanguage, { type: "language" }).of(code);
}

/** The words and dates of one phone, in its holder's language. */
export function phoneWords(language) {
  const locale = language === "en" ? "en-GB" : language === "ar" ? "ar-u-nu-latn" : language;
  const clock = new Intl.DateTimeFormat("nl", { hour: "2-digit", minute: "2-digit", timeZone: ZONE });
  const date = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: ZONE });
  const key = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone: ZONE });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    ...(PHONE[language] ?? PHONE[pageLanguage]),
    time: (moment) => clock.format(moment),
    dayKey: (moment) => key.format(moment),
    day(moment, now) {
      const days = Math.round((Date.parse(key.format(moment)) - Date.parse(key.format(now))) / 86_400_000);
      return days === 0 || days === -1 ? relative.format(days, "day") : date.format(moment);
    },
  };
}
