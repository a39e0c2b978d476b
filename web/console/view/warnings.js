// What the server found in the words before they are sent: shown while writing as a hint, asked before sending.

import strings from "/console/strings.pl.js";
import { button, h, icon } from "/console/view/ui.js";

const words = strings.warnings;

export function createWarnings({ onEdit, onAnyway }) {
  const node = h("div", { class: "warnings", hidden: true });
  let asking = false;

  const item = (warning) =>
    h("li", { class: warning.blocking ? "blocking" : "" }, warning.found ? h("q", {}, warning.found) : null, warning.found ? " " : null, warning.text);

  function show(list, ...after) {
    node.hidden = !list.length;
    node.replaceChildren(h("p", { class: "warnings-title" }, icon("alarm"), words.title), h("ul", {}, list.map(item)), ...after);
  }

  return {
    node,
    get asking() {
      return asking;
    },
    clear() {
      asking = false;
      node.hidden = true;
      node.removeAttribute("role");
      node.replaceChildren();
    },
    hint(list) {
      if (!asking) show(list);
    },
    ask(list, blocked) {
      asking = true;
      const edit = button(words.edit, () => onEdit(list[0]), { class: "main", command: "fixWords" });
      const codes = [...new Set(list.filter((one) => !one.blocking).map((one) => one.code))];
      const anyway = blocked ? h("p", {}, words.blocked) : button(words.anyway, () => onAnyway(codes), { command: "sendAnyway" });
      node.setAttribute("role", "alert");
      show(list, h("div", { class: "row" }, edit, anyway));
      edit.focus();
    },
  };
}
