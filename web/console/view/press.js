// Does by a key what a button does: presses the one that carries the command. Where several do (two holds to lift),
// the person picks one of them by the line it stands in.

import strings from "/console/strings.pl.js";
import { sheet } from "/console/view/dialog.js";
import { button, h } from "/console/view/ui.js";

const usable = (node) => !node.disabled && !node.closest("[hidden]");
const lineOf = (node) => (node.closest("li") ?? node).textContent.replace(/\s+/g, " ").trim().slice(0, 90);

// False when there is nothing to press now.
export function press(command) {
  const found = [...document.querySelectorAll(`.console [data-command="${command}"]`)].filter(usable);
  if (found.length > 1) {
    sheet(strings.keys.which, (close) => {
      const pick = (node) => () => {
        close();
        node.click();
      };
      return h("ul", { class: "plain stack" }, found.map((node) => h("li", {}, button(lineOf(node), pick(node), { class: "wide" }))));
    });
  } else found[0]?.click();
  return found.length > 0;
}
