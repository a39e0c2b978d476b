// Whether the claim may be time-barred, between which days, what is missing to know, and how it was counted.

import strings from "/console/strings.pl.js";
import { dayName } from "/console/words.js";
import { badge, h } from "/console/view/ui.js";

const words = strings.limitation;

export function limitationPart(limitation) {
  if (!limitation) return null;
  const days = [
    limitation.earliest_end ? words.earliest(dayName(limitation.earliest_end)) : null,
    limitation.latest_end && limitation.latest_end !== limitation.earliest_end ? words.latest(dayName(limitation.latest_end)) : null,
  ].filter(Boolean);
  const steps = (limitation.reasoning ?? []).map((step) =>
    h("li", {}, step.text ?? step.rule, step.article ? h("span", { class: "quiet" }, ` (${step.article})`) : null));
  return h(
    "section",
    { class: "part" },
    h("h3", {}, words.title),
    h("p", {}, badge(limitation.state_text ?? limitation.state), days.length ? ` ${days.join(", ")}` : ""),
    limitation.missing?.length ? h("p", { class: "quiet" }, `${words.missing}: ${[limitation.missing].flat().join(", ")}`) : null,
    steps.length ? h("details", { "data-name": "limitation" }, h("summary", {}, words.why), h("ol", {}, steps)) : null,
  );
}
