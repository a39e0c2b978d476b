// Small pieces that every view is made of. Nodes come from the chat's own `h`: text only ever becomes text nodes.

import { h, hidden } from "/chat/view/dom.js";
import { hintOf } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { icon } from "/console/view/icons.js";

export { h, hidden, icon };

let serial = 0;

// `command` names what stands on a key in `shortcuts.js`; without it a button is reached by Tab only.
export function button(label, onclick, { icon: name, class: extra = "", command = "", ...rest } = {}) {
  return h("button", { type: "button", class: `button ${extra}`.trim(), onclick, ...hintOf(command, label), ...rest }, name ? icon(name) : null, h("span", {}, label));
}

export function iconButton(label, name, onclick, { command = "", ...rest } = {}) {
  return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...hintOf(command, label), ...rest }, icon(name));
}

// A labelled control. kind: text, password, date, time, number, search, area, select, check.
export function field(label, name, { kind = "text", options = [], value = "", hint = "", optional = false, ...rest } = {}) {
  serial += 1;
  const id = `f${serial}`;
  const described = hint ? { "aria-describedby": `${id}-hint` } : {};
  const note = hint ? h("span", { class: "hint", id: `${id}-hint` }, hint) : null;
  if (kind === "check") {
    const box = h("input", { type: "checkbox", id, name, checked: Boolean(value), ...described, ...rest });
    return h("p", { class: "field check" }, box, h("label", { for: id }, label), note);
  }
  const words = optional ? `${label} ${strings.optional}` : label;
  return h("p", { class: "field" }, h("label", { for: id }, words), control(kind, { id, name, ...described, ...rest }, options, value), note);
}

function control(kind, props, options, value) {
  if (kind === "area") {
    const area = h("textarea", { rows: "3", maxlength: "2000", ...props });
    area.value = value;
    return area;
  }
  if (kind === "select") {
    const entries = options.map((option) => h("option", { value: option.value, selected: option.value === value }, option.text));
    return h("select", props, entries);
  }
  return h("input", { type: kind, value, autocomplete: "off", ...props });
}

// {a: "Tekst"} to options of a select.
export function optionsOf(texts, any = null) {
  const given = Object.entries(texts).map(([value, text]) => ({ value, text }));
  return any === null ? given : [{ value: "", text: any }, ...given];
}

// The values of a form: ticked boxes as booleans, the rest as trimmed text.
export function valuesOf(form) {
  const values = {};
  for (const node of form.elements) {
    if (!node.name) continue;
    if (node.type === "radio" && !node.checked) continue;
    values[node.name] = node.type === "checkbox" ? node.checked : node.type === "password" ? node.value : node.value.trim();
  }
  return values;
}

export function table(head, rows, caption) {
  const columns = head.map((name) => h("th", { scope: "col" }, name));
  const body = rows.map((cells) => h("tr", {}, cells.map((cell, index) => (index ? h("td", {}, cell) : h("th", { scope: "row" }, cell)))));
  const inner = h("table", {}, h("caption", {}, hidden(caption)), h("thead", {}, h("tr", {}, columns)), h("tbody", {}, body));
  return h("div", { class: "table", tabindex: "0", role: "region", "aria-label": caption }, inner);
}

// [["Kwota", "100 zł"], ...]; rows without a value are left out.
export function facts(pairs) {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return h("dl", { class: "facts" }, shown.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

export function badge(text, kind = "") {
  return h("span", { class: `badge ${kind}`.trim() }, text);
}

export const quiet = (text) => h("p", { class: "quiet" }, text);

// A button that unfolds what is used less often; folds itself on Escape, on a choice, and when the focus leaves.
export function menu(label, ...content) {
  const node = h("details", { class: "menu" }, h("summary", {}, label), h("div", { class: "menu-body" }, ...content));
  const fold = () => node.removeAttribute("open");
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    fold();
    node.querySelector("summary").focus();
  });
  node.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !node.contains(relatedTarget) && fold());
  node.querySelector(".menu-body").addEventListener("click", fold);
  return node;
}

// A place that says what went wrong, read out at once.
export function problemLine() {
  const node = h("p", { class: "problem", role: "alert", hidden: true });
  return {
    node,
    show(error) {
      node.textContent = error ? error.message : "";
      node.hidden = !error;
    },
  };
}
