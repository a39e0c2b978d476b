// Where help is: a human, public help lines, free advice; and what can be done with this conversation.
// The same content stands beside the chat on a wide screen and in a dialog on a narrow one.

import { button, h, icon, iconButton } from "./dom.js";

function numbers(strings) {
  const items = strings.help.numbers.map(({ number, name, note }) =>
    h(
      "li",
      {},
      h("a", { href: `tel:${number.replace(/\s/g, "")}`, class: "number" }, icon("phone"), h("span", {}, number)),
      h("span", { class: "what" }, h("strong", {}, name), h("span", {}, note)),
    ),
  );
  return h("ul", { class: "numbers" }, items);
}

export function helpContent({ strings, actions, printable, heading = "h2" }) {
  const words = strings.help;
  const section = (title, ...body) => h("section", {}, h(heading, {}, title), ...body);
  const options = [
    printable ? button(strings.transcript.print, { icon: "print", class: "plain", onclick: actions.print }) : null,
    button(strings.transcript.save, { icon: "save", class: "plain", onclick: actions.save }),
    button(strings.end.action, { icon: "leave", class: "plain", onclick: actions.end }),
  ];
  return [
    section(words.humanTitle, h("p", {}, words.human), button(strings.human.action, { icon: "human", class: "primary", onclick: actions.human })),
    section(words.aboutTitle, h("ul", { class: "points" }, words.about.map((line) => h("li", {}, line)))),
    section(words.numbersTitle, numbers(strings)),
    section(words.adviceTitle, h("ul", { class: "points" }, words.advice.map((line) => h("li", {}, line)))),
    section(words.optionsTitle, h("div", { class: "options" }, options)),
  ];
}

export function sheet({ strings, content, title, onclose = () => {} }) {
  const label = `ulga-sheet-${Math.random().toString(36).slice(2, 8)}`;
  const dialog = h("dialog", { class: "sheet", "aria-labelledby": label });
  const close = iconButton(strings.help.close, "close", { onclick: () => dialog.close() });
  dialog.append(h("div", { class: "sheet-head" }, h("h2", { id: label }, title), close), h("div", { class: "sheet-body", tabindex: "-1" }, content));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", onclose);
  return dialog;
}

export function confirmDialog({ strings, onyes }) {
  const words = strings.end;
  const dialog = h("dialog", { class: "ask", "aria-label": words.title });
  const yes = button(words.yes, { class: "primary", onclick: () => { dialog.close(); onyes(); } });
  const no = button(words.no, { onclick: () => dialog.close(), autofocus: true });
  dialog.append(h("h2", {}, words.title), h("p", {}, words.text), h("div", { class: "ask-row" }, no, yes));
  return dialog;
}
