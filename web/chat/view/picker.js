// A day or a sum to pick, under the question that asks for it. The answer goes out as plain words, and plain words
// in the field below are always as good: a picker never stands between a person and an answer.
// A day to come is picked from a calendar; a day long past (a birth date) is typed.

import { addDays, dayInWords, daysBetween, isDay } from "../values.js";
import { createCalendar } from "./calendar.js";
import { button, h, icon } from "./dom.js";
import { amountField, dayFields } from "./fields.js";

const LONG = 3 * 366; // days; nobody leafs through more months than that
const HORIZON = 366; // how far a calendar without an end goes

function byCalendar(bounds, context) {
  const { strings, formats, onAnswer } = context;
  let day = null;
  const words = h("span", {}, strings.pick.choose);
  const send = h("button", { type: "button", class: "button primary", "aria-disabled": "true" }, icon("send"), words);
  send.addEventListener("click", () => day && onAnswer(dayInWords(day)));
  const onPick = (picked) => {
    day = picked;
    words.textContent = formats.dayInFull(day);
    send.setAttribute("aria-label", strings.pick.sendDay(words.textContent));
    send.setAttribute("aria-disabled", "false");
  };
  return [createCalendar({ ...bounds, strings, formats, onPick }), send];
}

function aDay({ min, max }, context) {
  const bounds = { min: isDay(min) ? min : null, max: isDay(max) ? max : null };
  if (bounds.min && bounds.max && bounds.min > bounds.max) return null;
  const ahead = bounds.min && (!bounds.max || daysBetween(bounds.min, bounds.max) <= LONG);
  if (!ahead) return [dayFields({ ...bounds, ...context })];
  return byCalendar({ min: bounds.min, max: bounds.max || addDays(bounds.min, HORIZON) }, context);
}

function aSum({ min, max }, context) {
  const whole = (value) => (Number.isInteger(value) && value >= 0 ? value : null);
  return [amountField({ min: whole(min), max: whole(max), ...context })];
}

const KINDS = { date: aDay, amount: aSum };

// Nodes for an event's `data.input`, or null when it is of no kind known here. `onWords` leads to the field below.
export function picker(input, { onWords, ...context }) {
  const make = Object.hasOwn(KINDS, input?.kind) ? KINDS[input.kind] : null;
  const body = make?.(input, context);
  if (!body) return null;
  const { pick } = context.strings;
  const own = button(pick.words, { class: "link", onclick: onWords });
  // Not read out as it comes: the question above it already was.
  return h("div", { class: "picker", role: "group", "aria-label": pick[input.kind === "date" ? "dayLabel" : "amountLabel"], "aria-live": "off" }, body, own);
}
