// The list of shortcuts and the choice of notifications.

import { caps as capsOf } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { sheet } from "/console/view/dialog.js";
import { button, field, h, quiet } from "/console/view/ui.js";

const caps = (keys) => capsOf(keys).map((key) => h("kbd", {}, key));

export function showKeys(keys) {
  const words = strings.keys;
  sheet(words.title, () => {
    const turn = field(words.on, "on", { kind: "check", value: keys.on });
    turn.querySelector("input").addEventListener("change", ({ target }) => keys.turn(target.checked));
    const groups = Object.values(words.groups).map((group) => {
      const rows = keys.bindings.filter((one) => one.group === group);
      return h("section", {}, h("h3", {}, group), h("dl", { class: "keys" }, rows.map((one) => h("div", {}, h("dt", {}, one.text), h("dd", { "data-name": one.name }, ...caps(one.keys))))));
    });
    return [quiet(words.lead), turn, h("div", { class: "key-groups" }, groups)];
  });
}

export function showSignals(signals) {
  const words = strings.signals;
  sheet(words.title, () => {
    const refused = h("p", { class: "problem", role: "alert", hidden: true }, words.refused);
    const box = (name, text) => {
      const node = field(text, name, { kind: "check", value: signals.chosen[name] });
      const input = node.querySelector("input");
      input.addEventListener("change", async () => {
        const now = await signals.choose({ [name]: input.checked });
        refused.hidden = now[name] === input.checked;
        input.checked = now[name];
      });
      return node;
    };
    return [quiet(words.lead), box("desktop", words.desktop), box("sound", words.sound), box("loud", words.loud), refused, button(words.try, signals.try)];
  });
}
