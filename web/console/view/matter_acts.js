// Taking a matter and moving it on. What is possible, the case backend says with the case.

import strings from "/console/strings.pl.js";
import { ask } from "/console/view/dialog.js";
import { field, h } from "/console/view/ui.js";

const words = strings.matters;
// The server's names in the order of the words; one that has no words here is not offered.
const picked = (names, texts) => Object.keys(texts).filter((name) => names.includes(name)).map((name) => ({ value: name, text: texts[name] }));

// kinds: [{kind, subtypes}] as the case tells them.
export function openMatter(kinds, write) {
  const kind = field(words.kind, "kind", { kind: "select", options: picked(kinds.map((one) => one.kind), words.kinds) });
  const subtype = field(words.subtype, "subtype", { kind: "select", options: [] });
  const select = subtype.querySelector("select");
  const chosen = kind.querySelector("select");
  const refill = () => {
    const names = kinds.find((one) => one.kind === chosen.value)?.subtypes ?? [];
    subtype.hidden = !names.length;
    select.replaceChildren(...[{ value: "", text: "–" }, ...picked(names, words.subtypes)].map((one) => h("option", { value: one.value }, one.text)));
  };
  chosen.addEventListener("change", refill);
  refill();
  const fields = [kind, subtype, field(words.noteLabel, "note", { kind: "area", optional: true }), field(words.consent, "consent", { kind: "check" })];
  return ask({ title: words.make, confirm: strings.save, fields }, (given) =>
    write("/matters", { kind: given.kind, ...(given.subtype && { subtype: given.subtype }), ...(given.note && { note: given.note }), ...(given.consent && { consent: true }) }));
}

export function openMove(matter, write) {
  const outcomes = picked(matter.outcomes, words.outcomes);
  const fields = [
    field(words.state, "to", { kind: "select", options: picked(matter.moves, words.statuses) }),
    field(words.outcome, "outcome", { kind: "select", options: [{ value: "", text: "–" }, ...outcomes] }),
  ];
  return ask({ title: words.move, lead: matter.kind_text ?? words.kinds[matter.kind], confirm: strings.save, fields }, ({ to, outcome }) =>
    write(`/matters/${matter.report_id}/moves`, { to, ...(to === "resolved" && outcome && { outcome }) }));
}
