// One line of the transcript. Who wrote it always stands above it; nobody's words are ever parsed as HTML.

import strings from "/console/strings.pl.js";
import { sizeText } from "/console/view/attachment.js";
import { h, icon } from "/console/view/ui.js";

const time = new Intl.DateTimeFormat(strings.locale, { hour: "2-digit", minute: "2-digit", timeZone: strings.timeZone });
const full = new Intl.DateTimeFormat(strings.locale, { dateStyle: "long", timeStyle: "short", timeZone: strings.timeZone });

export function authorOf(event) {
  if (event.source === "agent") return event.author || strings.authors.agent;
  return strings.authors[event.source] ?? strings.authors.system;
}

export function sideOf(event) {
  if (event.kind === "note") return "note";
  if (event.source === "system") return "system";
  return event.source;
}

// "@kowalska" stands out; the rest is plain.
function noteWords(event) {
  const known = new Set(event.data?.mentions ?? []);
  return event.text.split(/(@[\w.-]+)/).map((part) => (known.has(part.slice(1)) && part[0] === "@" ? h("strong", { class: "mention" }, part) : part));
}

// What was attached: a name, a kind, a size; the browser saves it and shows nothing of it.
function fileLink({ id, name, kind, size }, conversation) {
  const address = `/console/api/conversations/${encodeURIComponent(conversation)}/files/${encodeURIComponent(id)}`;
  const about = ` (${[strings.attachment.kinds[kind], sizeText(size)].filter(Boolean).join(", ")})`;
  return h("p", { class: "file" }, icon("clip"), h("a", { href: address, download: name }, name), about);
}

export function createLine(event, conversation) {
  const side = sideOf(event);
  const when = new Date(event.at);
  const stamp = h("time", { datetime: event.at, title: full.format(when) }, time.format(when));
  const name = side === "note" ? `${authorOf(event)}, ${strings.note}` : authorOf(event);
  const head = h("p", { class: "who" }, side === "note" ? icon("note") : null, h("span", { class: "name" }, name), " ", stamp);
  const choices = (event.choices ?? []).length
    ? h("ul", { class: "choices", "aria-label": strings.talk.choices }, event.choices.map((choice) => h("li", {}, choice.title)))
    : null;
  const words = h("p", { class: "words" }, side === "note" ? noteWords(event) : event.text);
  const file = event.kind === "file" && event.data?.file ? fileLink(event.data.file, conversation) : null;
  const delivery = h("p", { class: "delivery", hidden: true });
  const node = h("div", { class: `line ${side}${event.kind === "crisis" ? " crisis" : ""}`, "data-offset": String(event.offset) }, head, words, file, choices, delivery);
  return {
    node,
    event,
    showDelivery(letters) {
      delivery.hidden = !letters.length;
      if (!letters.length) return;
      const worst = letters.find((one) => ["dead", "failed", "undelivered", "unknown"].includes(one.state)) ?? letters.at(-1);
      const parts = letters.reduce((sum, one) => sum + (one.segments ?? 0), 0);
      const text = strings.sms(worst.state_text, parts);
      delivery.className = `delivery ${worst.state}`;
      delivery.textContent = worst.error ? `${text} (${worst.error})` : text;
    },
  };
}

const dayNames = new Intl.DateTimeFormat(strings.locale, { weekday: "long", day: "numeric", month: "long", timeZone: strings.timeZone });
const dayKeys = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: strings.timeZone });
export const dayKey = (iso) => dayKeys.format(new Date(iso));

export function dayLine(iso, now = new Date()) {
  const key = dayKey(iso);
  const yesterday = dayKey(new Date(now.getTime() - 86_400_000).toISOString());
  const name = key === dayKey(now.toISOString()) ? strings.today : key === yesterday ? strings.yesterday : dayNames.format(new Date(iso));
  return h("p", { class: "day" }, h("span", {}, name));
}
