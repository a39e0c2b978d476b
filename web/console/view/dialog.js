// Dialogs: a question with fields that answers with its values, and a plain sheet. Native <dialog>: focus and Escape
// are the browser's.

import strings from "/console/strings.pl.js";
import { button, h, iconButton, problemLine, valuesOf } from "/console/view/ui.js";

let serial = 0;

function frame(title, ...content) {
  serial += 1;
  const id = `d${serial}`;
  const node = h("dialog", { class: "dialog", "aria-labelledby": id });
  const closer = iconButton(strings.close, "close", () => node.close());
  node.append(h("div", { class: "dialog-head" }, h("h2", { id }, title), closer), ...content);
  node.addEventListener("close", () => node.remove());
  document.querySelector(".console").append(node); // inside the landmarks' root, above everything
  return node;
}

// Asks; `work(values)` does the thing and its refusal is shown inside. Resolves to what work returned, or null.
export function ask({ title, lead = "", fields = [], confirm, danger = false }, work) {
  const problem = problemLine();
  const go = h("button", { class: `button ${danger ? "danger" : "main"}` }, confirm);
  const form = h(
    "form",
    { class: "stack", novalidate: false },
    lead ? h("p", {}, lead) : null,
    fields,
    problem.node,
    h("div", { class: "row end" }, button(strings.cancel, () => node.close()), go),
  );
  const node = frame(title, form);
  return new Promise((answer) => {
    let result = null;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      problem.show(null);
      go.disabled = true;
      try {
        result = (await work(valuesOf(form))) ?? true;
        node.close();
      } catch (error) {
        problem.show(error);
        go.disabled = false;
        go.focus();
      }
    });
    node.addEventListener("close", () => answer(result));
    node.showModal();
    (form.querySelector("select, textarea, input") ?? go).focus();
  });
}

// Something to read or pick from; `make(close)` gives its content.
export function sheet(title, make) {
  const body = h("div", { class: "stack" });
  const node = frame(title, body);
  body.append(...[make(() => node.close())].flat());
  node.showModal();
  (body.querySelector("input, textarea, select, button") ?? node.querySelector("button")).focus();
  return node;
}
