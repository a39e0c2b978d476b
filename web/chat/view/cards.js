// Cards dress what the text says: a balance, offers, a schedule, transfer details, documents.
// Refuses to replace the text: whatever a card cannot show stays readable above or below it.

import { button, h, hidden, icon } from "./dom.js";
import { fileLine } from "../values.js";
import { qr } from "./qr.js";

const list = (value) => (Array.isArray(value) ? value.filter((row) => row && typeof row === "object") : []);

function rows(items, extra = () => null) {
  const pairs = items.map((row) =>
    h("div", { class: "row" }, h("dt", {}, row.label ?? ""), h("dd", {}, h("span", { class: "value" }, row.value ?? ""), extra(row))),
  );
  return h("dl", { class: "rows" }, pairs);
}

// Card titles stand one level under the title of the chat: 1 on the page, 2 in a widget on somebody's page.
function frame(kind, title, { heading }, ...body) {
  return h("section", { class: `card card-${kind}` }, h(heading, { class: "card-title" }, ...[title].flat()), ...body);
}

function balance(data, context) {
  const { strings } = context;
  const items = list(data.rows);
  if (!items.length && !data.total) return null;
  const total = data.total
    ? h("p", { class: "card-total" }, h("span", {}, data.total.label ?? strings.card.total), h("strong", {}, data.total.value ?? ""))
    : null;
  return frame("balance", data.title || strings.card.balance, context, items.length ? rows(items) : null, total);
}

function offers(data, context) {
  const items = list(data.offers);
  if (!items.length) return null;
  const entries = items.map((offer) =>
    h("li", {}, h("strong", {}, offer.title ?? ""), offer.detail ? h("span", {}, offer.detail) : null),
  );
  return frame("offers", data.title || hidden(context.strings.card.offers), context, h("ol", { class: "offer-list" }, entries));
}

function plan(data, context) {
  const items = list(data.rows);
  if (!items.length) return null;
  const words = context.strings.card;
  const agreed = data.status === "agreed";
  const title = data.title || words.plan;
  const badge = h("span", { class: `badge ${agreed ? "badge-agreed" : ""}` }, agreed ? icon("check") : null, agreed ? words.agreed : words.proposed);
  const head = h("tr", {}, [words.number, words.due, words.amount].map((name) => h("th", { scope: "col" }, name)));
  const body = items.map((row) =>
    h("tr", {}, h("th", { scope: "row" }, row.number ?? ""), h("td", {}, ...day(row.due ?? "")), h("td", {}, row.amount ?? "")),
  );
  const foot = data.total
    ? h("tfoot", {}, h("tr", {}, h("th", { scope: "row", colspan: "2" }, words.total), h("td", {}, data.total)))
    : null;
  const table = h("table", {}, h("caption", {}, hidden(title)), h("thead", {}, head), h("tbody", {}, body), foot);
  return frame("plan", [h("span", {}, title), badge], context, table);
}

// "środa, 10 marca 2027" breaks between the weekday and the date, nowhere else.
function day(due) {
  const comma = due.indexOf(", ");
  if (comma < 0) return [due];
  return [h("span", { class: "whole" }, due.slice(0, comma + 1)), " ", h("span", { class: "whole" }, due.slice(comma + 2))];
}

function payment(data, context) {
  const items = list(data.rows);
  if (!items.length) return null;
  const copyable = (row) => {
    const value = typeof row.copy === "string" ? row.copy : row.copy ? row.value : null;
    return value ? copyButton(row.label ?? "", value, context) : null;
  };
  const code = typeof data.qr_svg === "string" && data.qr_svg ? qr(data.qr_svg, context.strings.card.qr) : null;
  const figure = code
    ? h("figure", { class: "qr" }, h("div", { class: "qr-code" }, code), h("figcaption", {}, context.strings.card.qr))
    : null;
  return frame("payment", data.title || context.strings.card.payment, context, rows(items, copyable), figure);
}

function documents(data, context) {
  const items = list(data.documents ?? data.rows).filter((entry) => entry.title || entry.label);
  if (!items.length) return null;
  const entries = items.map((entry) => {
    const title = entry.title || entry.label;
    const safe = typeof entry.url === "string" && /^(https:\/\/|\/(?!\/))/.test(entry.url);
    const name = safe ? h("a", { href: entry.url, target: "_blank", rel: "noopener" }, title) : h("strong", {}, title);
    return h("li", {}, name, entry.detail || entry.value ? h("span", {}, entry.detail || entry.value) : null);
  });
  return frame("documents", data.title || context.strings.card.documents, context, h("ul", { class: "offer-list plain" }, entries));
}

// A file from a human: what it is, and a button that saves it.
function file(data, context) {
  const one = data.file;
  if (!one?.id || !one.name) return null;
  const { strings, onFile, announce } = context;
  const words = strings.file;
  const state = h("p", { class: "file-state", role: "status" });
  const tell = (text) => {
    state.textContent = text;
    announce(text);
  };
  const get = button(words.get, {
    icon: "save",
    class: "small",
    async onclick() {
      tell(words.loading);
      tell(words[await onFile(one)]);
    },
  });
  get.append(hidden(` ${one.name}`));
  return frame("file", hidden(words.title), context, h("p", { class: "file-name" }, fileLine(one, strings)), get, state);
}

function copyButton(label, value, { strings, announce }) {
  const words = h("span", {}, strings.card.copy);
  const node = h("button", { type: "button", class: "copy", "aria-label": strings.card.copyWhat(label) }, icon("copy"), words);
  let timer = 0;
  node.addEventListener("click", async () => {
    const done = await copy(value, node);
    announce(done ? `${strings.card.copied}: ${label}` : strings.card.copyFailed);
    if (!done) return;
    node.classList.add("copied");
    node.replaceChild(icon("check"), node.firstChild);
    words.textContent = strings.card.copied;
    clearTimeout(timer);
    timer = setTimeout(() => {
      node.classList.remove("copied");
      node.replaceChild(icon("copy"), node.firstChild);
      words.textContent = strings.card.copy;
    }, 2500);
  });
  return node;
}

async function copy(value, near) {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    const field = h("textarea", { class: "sr", readonly: true, "aria-hidden": "true", tabindex: "-1" });
    field.value = value;
    near.after(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    near.focus();
    return done;
  }
}

const KINDS = { balance, offers, plan, payment, documents, file };

export function card(item, context) {
  const make = item.source === "debtor" ? null : KINDS[item.kind];
  return make ? make(item.data || {}, context) : null;
}
