// The left column: which conversations, filters, the list itself, kept node by node so that focus never jumps.

import strings from "/console/strings.pl.js";
import { hintOf } from "/console/shortcuts.js";
import { lasting } from "/console/words.js";
import { createEntry } from "/console/view/entry.js";
import { button, field, h, icon, optionsOf, valuesOf } from "/console/view/ui.js";

const words = strings.queue;
const TICK = 5000;

export function createQueueView({ queue, me, onNext }) {
  const counts = h("p", { class: "quiet counts" });
  const hours = h("p", { class: "quiet hours" });
  const list = h("ul", { class: "entries", "aria-label": words.list });
  const empty = h("p", { class: "empty", hidden: true });
  const views = Object.entries(words.views).map(([name, text]) =>
    h("button", { type: "button", class: "tab", "aria-pressed": String(name === "open"), "data-view": name, ...hintOf(`view${name[0].toUpperCase()}${name.slice(1)}`, text), onclick: () => queue.show(name) }, text));
  const filters = filterForm(me, (values) => queue.show(queue.state.view, values));
  const take = button(words.next, onNext, { class: "main wide", icon: "next", command: "next" });
  const node = h(
    "section",
    { class: "queue", "aria-labelledby": "queue-title" },
    h("div", { class: "column-head" }, h("h2", { id: "queue-title", tabindex: "-1" }, words.title), counts),
    take,
    h("div", { class: "tabs", role: "group", "aria-label": words.viewsLabel }, views),
    filters.node,
    h("div", { class: "scroll" }, list, empty, hours),
  );
  const entries = new Map();
  let current = null;

  function show() {
    const { state } = queue;
    const gone = (Date.now() - state.at) / 1000;
    const wanted = new Set(state.entries.map((entry) => entry.id));
    for (const [id, one] of entries) {
      if (wanted.has(id)) continue;
      one.node.remove();
      entries.delete(id);
    }
    const focused = document.activeElement;
    state.entries.forEach((entry, index) => {
      if (!entries.has(entry.id)) entries.set(entry.id, createEntry(entry, me));
      const one = entries.get(entry.id);
      one.show(entry, gone, entry.id === current);
      if (list.children[index] !== one.node) list.insertBefore(one.node, list.children[index] ?? null);
    });
    if (focused !== document.activeElement && list.contains(focused)) focused.focus({ preventScroll: true });
    const filtered = state.view !== "open" || Object.values(state.filters).some(Boolean);
    empty.hidden = !state.loaded || state.entries.length > 0;
    empty.textContent = filtered ? words.noneFiltered : words.none;
    counts.textContent = words.counts(state.counts.waiting ?? 0, state.counts.frozen ?? 0, state.counts.human ?? 0);
    for (const view of views) view.setAttribute("aria-pressed", String(view.dataset.view === state.view));
    showHours(state.hours);
  }

  function showHours(now) {
    hours.hidden = !now;
    if (!now) return;
    const open = now.open ? words.hoursOpen(clockTime(now.closes_at)) : words.hoursClosed(now.promise);
    const wait = now.estimated_wait_seconds ? ` ${words.estimate(lasting(now.estimated_wait_seconds))}` : "";
    hours.textContent = `${open}${wait}`;
  }

  const timer = setInterval(show, TICK);
  return {
    node,
    show,
    stop: () => clearInterval(timer),
    mark(id) {
      current = id;
      show();
    },
    filters: filters.open,
    focus: () => (list.querySelector("[aria-current]") ?? list.querySelector("a") ?? node.querySelector("h2")).focus(),
  };
}

const clockTime = (iso) =>
  iso ? new Date(iso).toLocaleTimeString(strings.locale, { hour: "2-digit", minute: "2-digit", timeZone: strings.timeZone }) : "";

function filterForm(me, chosen) {
  const options = (texts) => ({ kind: "select", options: optionsOf(texts, words.any) });
  const creditors = me.creditors ? [field(words.creditor, "creditor", options(Object.fromEntries(me.creditors.map((code) => [code, code]))))] : [];
  const form = h("form", { class: "filters stack" },
    field(words.channel, "channel", options(strings.channels)),
    field(words.urgency, "urgency", options(strings.urgencies)),
    (me.languages ?? []).length > 1 ? field(words.language, "language", options(Object.fromEntries(me.languages.map((code) => [code, code])))) : null,
    creditors,
    field(words.suitable, "suitable", { kind: "check" }),
    h("button", { type: "reset", class: "button plain", ...hintOf("clearFilters", words.clear) }, words.clear));
  const mark = h("span", { class: "count", hidden: true });
  const node = h("details", { class: "filter-box" }, h("summary", { ...hintOf("filters", words.filters) }, icon("filter"), h("span", {}, words.filters), mark), form);
  const changed = () => {
    const values = valuesOf(form);
    const used = Object.values(values).filter(Boolean).length;
    mark.hidden = !used;
    mark.textContent = String(used);
    chosen(values);
  };
  form.addEventListener("change", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (event) => event.preventDefault());
  const open = () => {
    node.open = true;
    form.querySelector("select").focus();
  };
  return { node, open };
}
