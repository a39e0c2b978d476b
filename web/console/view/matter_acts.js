// Taking a matter and moving it on. What is possible here only spares a refusal: the case backend decides.

import strings from "/console/strings.pl.js";
import { ask } from "/console/view/dialog.js";
import { field, h, optionsOf } from "/console/view/ui.js";

const words = strings.matters;
const NEXT = {
  open: ["in_progress", "resolved", "withdrawn"],
  in_progress: ["waiting", "resolved", "withdrawn"],
  waiting: ["in_progress", "resolved", "withdrawn"],
};
const YES_NO = ["confirmed", "not_confirmed"];
const JUDGED = ["upheld", "partly_upheld", "rejected"];
const OUTCOMES = {
  dispute: JUDGED, complaint: JUDGED, payment_claim: YES_NO, insolvency: YES_NO, death: YES_NO,
  identity_theft: YES_NO, wrong_person: YES_NO, representative: YES_NO,
};
const DONE = ["done", "refused"];
const SUBTYPES = {
  dispute: ["amount", "not_mine", "paid", "service", "limitation", "other"],
  complaint: ["conduct", "disclosure", "frequency", "other"],
  hardship: ["nothing_now", "more_time", "smaller_payments", "written_contact", "calm_contact", "other"],
  insolvency: ["bankruptcy", "restructuring", "enforcement"],
  representative: ["attorney", "family", "guardian", "other"],
  document_request: ["contract", "invoice", "statement", "settlement", "repayment_certificate", "other"],
  privacy_request: ["access", "erasure", "rectification", "restriction", "objection", "portability", "source"],
};

export const movesOf = (matter) => NEXT[matter.status] ?? [];

const picked = (names, texts) => names.map((name) => ({ value: name, text: texts[name] }));

export function openMatter(write) {
  const kind = field(words.kind, "kind", { kind: "select", options: optionsOf(words.kinds) });
  const subtype = field(words.subtype, "subtype", { kind: "select", options: [] });
  const select = subtype.querySelector("select");
  const chosen = kind.querySelector("select");
  const refill = () => {
    const names = SUBTYPES[chosen.value] ?? [];
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
  const outcomes = picked(OUTCOMES[matter.kind] ?? DONE, words.outcomes);
  const fields = [
    field(words.state, "to", { kind: "select", options: picked(movesOf(matter), words.statuses) }),
    field(words.outcome, "outcome", { kind: "select", options: [{ value: "", text: "–" }, ...outcomes] }),
  ];
  return ask({ title: words.move, lead: matter.kind_text ?? words.kinds[matter.kind], confirm: strings.save, fields }, ({ to, outcome }) =>
    write(`/matters/${matter.report_id}/moves`, { to, ...(to === "resolved" && outcome && { outcome }) }));
}
