// Corrections of the assistant's reading, waiting for a second pair of eyes before they may teach anything.

import { get, post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { button, field, h, problemLine, quiet, valuesOf } from "/console/view/ui.js";

const words = strings.corrections;

export async function showCorrections(page) {
  const problem = problemLine();
  const list = h("ul", { class: "plain rows corrections" });
  const [{ corrections }, { intents }] = await Promise.all([get("/corrections?state=proposed"), get("/intents")]);
  const options = intents.map((one) => ({ value: one.name, text: one.text }));

  function item(one) {
    const form = h("form", { class: "stack tight" },
      h("p", { class: "quiet" }, words.by(one.by, momentName(one.at)), " · ", words.readAs(one.read_as_text ?? one.read_as)),
      field(words.text, "text", { kind: "area", value: one.text, rows: "2" }),
      field(words.intent, "intent", { kind: "select", options, value: one.intent }),
      h("div", { class: "row" }, h("button", { class: "button main" }, words.accept), button(words.reject, () => decide({ state: "rejected" }))));
    const node = h("li", {}, form);

    async function decide(given) {
      problem.show(null);
      try {
        await post(`/corrections/${one.id}`, given);
        const next = node.nextElementSibling ?? node.previousElementSibling;
        node.remove();
        (next?.querySelector("textarea") ?? page).focus();
        if (!next) list.append(h("li", { class: "quiet" }, words.none));
      } catch (error) {
        problem.show(error);
      }
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      decide({ state: "accepted", ...valuesOf(form) });
    });
    return node;
  }

  list.append(...(corrections.length ? corrections.map(item) : [h("li", { class: "quiet" }, words.none)]));
  page.append(quiet(words.lead), h("p", {}, h("a", { class: "button", href: "/console/api/corrections/export", download: "" }, words.export)), problem.node, list);
}
