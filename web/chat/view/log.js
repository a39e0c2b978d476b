// The conversation on the screen: nodes kept one for one with the store's items, days, the unread line, scrolling.
// Refuses to rebuild what stands: a screen reader hears each message once, when it comes.

import { h, icon } from "./dom.js";
import { createEarlier } from "./earlier.js";
import { message, refreshDelivery } from "./message.js";
import { createQuestions } from "./questions.js";

const NEAR = 80; // pixels from the end that still count as being at the end
const MARGIN = 44; // what stays visible above the beginning of an answer

export function createLog({ store, context, seen, history }) {
  const { strings, formats } = context;
  const list = h("div", { class: "items" });
  const log = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": strings.log, tabindex: "0" });
  const jump = h("button", { type: "button", class: "jump", hidden: true }, icon("down"), h("span", {}, strings.jumpPlain));
  const nodes = new Map();
  const questions = createQuestions({ store, nodes, context, home: log });
  log.append(createEarlier({ store, history, context, log }), list);
  const seenAtStart = seen;
  let unreadLine = false;
  let away = false;
  let lastTop = 0;
  let quiet = 0;
  let batch = 0;

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const speaking = () => log.getAttribute("aria-live") === "polite";

  const still = () => getComputedStyle(log).overflowY === "visible"; // a very low screen: the page itself scrolls

  function scrollTo(top, smooth) {
    if (still()) {
      list.lastElementChild?.scrollIntoView({ block: "nearest" });
      return;
    }
    log.scrollTo({ top, behavior: smooth && !calm() ? "smooth" : "auto" });
  }

  function toEnd(smooth = false) {
    away = false;
    scrollTo(log.scrollHeight, smooth);
    showJump(false);
  }

  // The answer is followed as it grows, but its beginning is never pushed off the screen.
  function follow() {
    const items = store.items();
    let first = items.length;
    while (first > 0 && items[first - 1].source !== "debtor" && items[first]?.kind !== "crisis") first -= 1;
    const node = speaking() && items[first] ? nodes.get(items[first].key) : null;
    const end = log.scrollHeight - log.clientHeight;
    scrollTo(node ? Math.min(end, node.offsetTop - MARGIN) : end, speaking());
    showJump(false);
  }

  function showJump(fresh) {
    jump.hidden = !fresh && atEnd();
    jump.classList.toggle("fresh", fresh);
    jump.lastChild.textContent = fresh ? strings.jump : strings.jumpPlain;
  }

  // Author's name once for a run of messages; a heading for each new day.
  function dress(items, index) {
    const item = items[index];
    const node = nodes.get(item.key);
    const before = items[index - 1];
    const day = item.at ? formats.dayKey(new Date(item.at)) : null;
    const dayBefore = before?.at ? formats.dayKey(new Date(before.at)) : null;
    const newDay = Boolean(day) && (!before || (dayBefore && day !== dayBefore));
    const run = before && !newDay && before.source === item.source && before.author === item.author;
    node.classList.toggle("follows", Boolean(run));
    const marker = node.previousElementSibling;
    const has = marker?.classList.contains("day");
    if (newDay && !has) node.before(h("p", { class: "day" }, h("span", {}, formats.dayName(new Date(item.at)))));
    else if (!newDay && has) marker.remove();
  }

  function place(item) {
    const items = store.items();
    const index = items.indexOf(item);
    const node = nodes.get(item.key);
    const next = items.slice(index + 1).map((other) => nodes.get(other.key)).find(Boolean);
    if (next) list.insertBefore(node, before(next));
    else list.append(node);
    dress(items, index);
    if (items[index + 1] && nodes.has(items[index + 1].key)) dress(items, index + 1);
  }

  const before = (node) => (node.previousElementSibling?.classList.contains("day") ? node.previousElementSibling : node);

  function markUnread(item) {
    if (unreadLine || !seenAtStart || item.offset === null || item.offset <= seenAtStart) return;
    if (item.source === "debtor") return;
    unreadLine = true;
    nodes.get(item.key).before(h("p", { class: "unread" }, h("span", {}, strings.unread)));
  }

  // History is read in silence; the live region speaks from the first quiet moment on.
  function speakSoon() {
    clearTimeout(quiet);
    quiet = setTimeout(() => log.setAttribute("aria-live", "polite"), 600);
  }

  function added(item) {
    nodes.set(item.key, message(item, context));
    place(item);
    if (!speaking()) return quietly(item);
    nodes.get(item.key).classList.add("new");
    questions.refresh();
    if (item.source === "debtor") toEnd(true);
    else if (away && item.kind !== "crisis") showJump(true);
    else follow();
    return undefined;
  }

  // A long history is laid out once, not once for every line of it.
  function quietly(item) {
    markUnread(item);
    speakSoon();
    batch ||= setTimeout(() => {
      batch = 0;
      questions.refresh();
      follow();
    }, 16);
  }

  function changed(item) {
    const node = nodes.get(item.key);
    if (!node) return;
    refreshDelivery(node, item, context);
    const items = store.items();
    const index = items.indexOf(item);
    const next = items[index + 1];
    const settled = !next || !nodes.has(next.key) || before(nodes.get(next.key)).previousElementSibling === node;
    if (!settled) place(item);
    else [index, index + 1].filter((at) => nodes.has(items[at]?.key)).forEach((at) => dress(items, at)); // the server's clock counts
    questions.refresh();
    if (!away && item === items.at(-1)) toEnd();
  }

  // Only scrolling up is a person leaving the end; our own scrolling goes down.
  log.addEventListener("scroll", () => {
    if (log.scrollTop < lastTop - 4 && !atEnd()) away = true;
    else if (atEnd()) away = false;
    lastTop = log.scrollTop;
    showJump(away && jump.classList.contains("fresh"));
  });
  jump.addEventListener("click", () => {
    toEnd(true);
    log.focus({ preventScroll: true });
  });
  if (globalThis.ResizeObserver) new ResizeObserver(() => !away && !still() && follow()).observe(log);

  store.subscribe((change) => {
    if (change.type === "added") added(change.item);
    else if (change.type === "changed") changed(change.item);
    else if (change.type === "removed") {
      nodes.get(change.item.key)?.remove();
      nodes.delete(change.item.key);
      questions.refresh();
    } else if (change.type === "cleared") {
      list.replaceChildren();
      nodes.clear();
      questions.clear();
      log.setAttribute("aria-live", "off");
    }
  });

  return { log, jump, toEnd, speak: () => log.setAttribute("aria-live", "polite"), list };
}
