// The conversation on the screen: nodes kept one for one with the store's items, days, the unread line, scrolling.
// Refuses to rebuild what stands: a screen reader hears each message once, when it comes.

import { openQuestion, pickedFrom } from "../store.js";
import { h, icon } from "./dom.js";
import { message, refreshChoices, refreshDelivery } from "./message.js";

const NEAR = 80; // pixels from the end that still count as being at the end

export function createLog({ store, context, seen }) {
  const { strings, formats } = context;
  const list = h("div", { class: "items" });
  const log = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": strings.log, tabindex: "0" }, list);
  const jump = h("button", { type: "button", class: "jump", hidden: true }, icon("down"), h("span", {}, strings.jumpPlain));
  const nodes = new Map();
  const choiceState = new Map();
  const seenAtStart = seen;
  let unreadLine = false;
  let away = false;
  let quiet = 0;

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  function toEnd(smooth = false) {
    log.scrollTo({ top: log.scrollHeight, behavior: smooth && !calm() ? "smooth" : "auto" });
    away = false;
    showJump(false);
  }

  function showJump(fresh) {
    jump.hidden = !away;
    jump.classList.toggle("fresh", away && fresh);
    if (away && fresh) jump.lastChild.textContent = strings.jump;
    if (!away) jump.lastChild.textContent = strings.jumpPlain;
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

  function choices() {
    const items = store.items();
    const question = openQuestion(items);
    for (const item of items) {
      if (!item.choices.length) continue;
      const open = item === question;
      const picked = open ? null : pickedFrom(items, item);
      const mark = `${open}:${picked}`;
      if (choiceState.get(item.key) === mark) continue;
      choiceState.set(item.key, mark);
      refreshChoices(nodes.get(item.key), item, picked, open, context);
    }
  }

  function markUnread(item) {
    if (unreadLine || !seenAtStart || item.offset === null || item.offset <= seenAtStart) return;
    if (log.getAttribute("aria-live") !== "off" || item.source === "debtor") return;
    unreadLine = true;
    nodes.get(item.key).before(h("p", { class: "unread" }, h("span", {}, strings.unread)));
  }

  // History is read in silence; the live region speaks from the first quiet moment on.
  function speakSoon() {
    clearTimeout(quiet);
    quiet = setTimeout(() => log.setAttribute("aria-live", "polite"), 600);
  }

  function added(item) {
    const stay = !atEnd() && item.source !== "debtor" && log.getAttribute("aria-live") === "polite";
    nodes.set(item.key, message(item, context));
    place(item);
    if (log.getAttribute("aria-live") === "off") {
      markUnread(item);
      speakSoon();
    }
    choices();
    if (stay) {
      away = true;
      showJump(true);
    } else reveal(nodes.get(item.key));
  }

  // A message taller than the screen is shown from its beginning.
  function reveal(node) {
    toEnd(log.getAttribute("aria-live") === "polite");
    if (log.getAttribute("aria-live") !== "polite" || node.offsetHeight < log.clientHeight) return;
    log.scrollTo({ top: node.offsetTop - 12, behavior: "auto" });
  }

  function changed(item) {
    const node = nodes.get(item.key);
    if (!node) return;
    refreshDelivery(node, item, context);
    const items = store.items();
    const next = items[items.indexOf(item) + 1];
    const settled = !next || !nodes.has(next.key) || before(nodes.get(next.key)).previousElementSibling === node;
    if (!settled) place(item);
    choices();
    if (!away) toEnd();
  }

  log.addEventListener("scroll", () => {
    away = !atEnd();
    if (away !== !jump.hidden) showJump(jump.classList.contains("fresh"));
  });
  jump.addEventListener("click", () => {
    toEnd(true);
    log.focus({ preventScroll: true });
  });
  if (globalThis.ResizeObserver) new ResizeObserver(() => !away && toEnd()).observe(log);

  store.subscribe((change) => {
    if (change.type === "added") added(change.item);
    else if (change.type === "changed") changed(change.item);
    else if (change.type === "removed") {
      nodes.get(change.item.key)?.remove();
      nodes.delete(change.item.key);
      choices();
    } else if (change.type === "cleared") {
      list.replaceChildren();
      nodes.clear();
      choiceState.clear();
      log.setAttribute("aria-live", "off");
    }
  });

  return { log, jump, toEnd, speak: () => log.setAttribute("aria-live", "polite"), list };
}
