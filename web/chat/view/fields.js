// Short fields for what is typed quicker than picked: a day long past, a sum of money.
// What was typed wrong is said beside the field, in words, and the field keeps it.

import { amountInWords, dayInWords, readAmount, readDay } from "../values.js";
import { h } from "./dom.js";

let count = 0;
const nextId = () => `ulga-field-${(count += 1)}`;

function field(label, props) {
  const id = nextId();
  const input = h("input", { id, type: "text", autocomplete: "off", ...props });
  return { input, node: h("div", { class: "small-field" }, h("label", { for: id }, label), input) };
}

// Turns fields into a form: `read()` gives {value} or {problem, input}, the input that is wrong.
function asForm(name, body, inputs, { strings, read, onAnswer }) {
  const id = nextId();
  const problem = h("p", { class: "problem", id, role: "alert" });
  const send = h("button", { type: "submit", class: "button primary" }, strings.pick.send);
  const form = h("form", { class: `pick-${name}`, novalidate: true }, h("div", { class: "pick-row" }, body, send), problem);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { value, problem: said, input } = read();
    inputs.forEach((one) => one.removeAttribute("aria-invalid"));
    problem.textContent = said || "";
    if (!said) return onAnswer(value);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", id);
    input.focus();
    return undefined;
  });
  return form;
}

export function dayFields({ min, max, strings, formats, onAnswer }) {
  const words = strings.pick;
  const past = max && max <= formats.dayKey(new Date()); // only a birth date is asked for like this
  const part = (label, name, length) =>
    field(label, { inputmode: "numeric", maxlength: String(length), size: String(length), autocomplete: past ? `bday-${name}` : "off" });
  const [day, month, year] = [part(words.day, "day", 2), part(words.month, "month", 2), part(words.year, "year", 4)];
  const inputs = [day.input, month.input, year.input];

  function read() {
    const empty = inputs.find((input) => !input.value.trim());
    const value = readDay(...inputs.map((input) => input.value));
    if (!value) return { problem: words.badDay, input: empty || inputs.find((input) => !/^\d+$/.test(input.value.trim())) || inputs[0] };
    if (min && value < min) return { problem: words.early(formats.dayInFull(min)), input: inputs[2] };
    if (max && value > max) return { problem: words.late(formats.dayInFull(max)), input: inputs[2] };
    return { value: dayInWords(value) };
  }

  const set = h("fieldset", {}, h("legend", {}, words.dayLegend), h("div", { class: "pick-parts" }, [day.node, month.node, year.node]));
  return asForm("day", set, inputs, { strings, read, onAnswer });
}

export function amountField({ min, max, strings, onAnswer }) {
  const words = strings.pick;
  const { input, node } = field(words.amount, { inputmode: "decimal", maxlength: "14", size: "9" });
  input.after(h("span", { class: "unit", "aria-hidden": "true" }, words.unit));

  function read() {
    const value = readAmount(input.value, words.unit);
    if (value === null) return { problem: words.badAmount, input };
    if (min && value < min) return { problem: words.least(amountInWords(min, words.unit)), input };
    if (max && value > max) return { problem: words.most(amountInWords(max, words.unit)), input };
    return { value: amountInWords(value, words.unit).replace(/\u00a0/g, " ") };
  }

  return asForm("amount", node, [input], { strings, read, onAnswer });
}
