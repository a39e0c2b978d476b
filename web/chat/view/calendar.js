// A month to pick a day from: one tab stop, arrows for days and weeks, Page Up and Page Down for months.
// Refuses days outside its bounds: neither the arrows nor a press get there.

import { addDays, addMonths, firstOfMonth, weekday, within } from "../values.js";
import { h, iconButton } from "./dom.js";

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS = { PageUp: -1, PageDown: 1 };

export function createCalendar({ min, max, strings, formats, onPick }) {
  const words = strings.pick;
  const id = `ulga-${Math.random().toString(36).slice(2, 8)}`;
  const label = h("p", { class: "month", id, "aria-live": "polite" });
  const back = iconButton(words.previous, "back", { onclick: () => turn(-1) });
  const on = iconButton(words.next, "on", { onclick: () => turn(1) });
  const monday = "2024-01-01";
  const names = [0, 1, 2, 3, 4, 5, 6].map((step) => {
    const day = formats.weekday(addDays(monday, step));
    return h("th", { scope: "col", abbr: day.long }, h("span", { "aria-hidden": "true" }, day.short), h("span", { class: "sr" }, day.long));
  });
  const body = h("tbody");
  const grid = h("table", { class: "days", role: "grid", "aria-labelledby": id }, h("thead", {}, h("tr", {}, names)), body);
  let here = min; // the day that the arrows stand on
  let chosen = null;

  function cell(day, month) {
    if (firstOfMonth(day) !== month) return h("td", { role: "gridcell" });
    const out = day < min || day > max;
    const node = h("button", { type: "button", class: "day-cell", "data-day": day, tabindex: day === here ? "0" : "-1", "aria-label": formats.dayInFull(day) }, String(Number(day.slice(8))));
    if (out) node.disabled = true;
    return h("td", { role: "gridcell", "aria-selected": String(day === chosen) }, node);
  }

  function draw() {
    const month = firstOfMonth(here);
    const start = addDays(month, -weekday(month));
    const weeks = [];
    for (let day = start; day < firstOfMonth(addMonths(month, 1)); day = addDays(day, 7)) {
      if (addDays(day, 6) < min || day > max) continue; // a week with nothing to pick takes no room
      weeks.push(h("tr", {}, [0, 1, 2, 3, 4, 5, 6].map((step) => cell(addDays(day, step), month))));
    }
    body.replaceChildren(...weeks);
    const name = formats.month(month);
    if (label.textContent !== name) label.textContent = name;
    back.setAttribute("aria-disabled", String(firstOfMonth(min) >= month));
    on.setAttribute("aria-disabled", String(firstOfMonth(max) <= month));
  }

  function go(day, focus = true) {
    here = within(day, min, max);
    draw();
    if (focus) body.querySelector(`[data-day="${here}"]`).focus();
  }

  function turn(step) {
    const button = step < 0 ? back : on;
    if (button.getAttribute("aria-disabled") !== "true") go(addMonths(firstOfMonth(here), step), false);
  }

  grid.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    let day = null;
    if (event.key in STEPS) day = addDays(here, STEPS[event.key]);
    else if (event.key in MONTHS) day = addMonths(here, MONTHS[event.key]);
    else if (event.key === "Home") day = addDays(here, -weekday(here));
    else if (event.key === "End") day = addDays(here, 6 - weekday(here));
    if (!day) return;
    event.preventDefault();
    go(day);
  });
  body.addEventListener("click", (event) => {
    const day = event.target.closest("[data-day]:not(:disabled)")?.dataset.day;
    if (!day) return;
    chosen = day;
    go(day);
    onPick(day);
  });
  draw();
  return h("div", { class: "calendar" }, h("div", { class: "month-row" }, back, label, on), grid);
}
