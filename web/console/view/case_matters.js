// Holds and everything that was reported on the case, with their states and deadlines.

import strings from "/console/strings.pl.js";
import { dayName } from "/console/words.js";
import { badge, button, h, quiet } from "/console/view/ui.js";

export function mattersPart(file, acts) {
  const holds = file.holds ?? [];
  const matters = file.matters ?? [];
  return h(
    "section",
    { class: "part" },
    h("h3", {}, strings.holds.title),
    holds.length ? h("ul", { class: "plain" }, holds.map((one) => hold(one, acts))) : quiet(strings.holds.none),
    acts ? h("div", { class: "row" }, button(strings.holds.make, acts.hold, { command: "hold" })) : null,
    h("h3", {}, strings.matters.title),
    matters.length ? h("ul", { class: "plain" }, matters.map((one) => matter(one, acts))) : quiet(strings.matters.none),
    acts ? h("div", { class: "row" }, button(strings.matters.make, () => acts.matter(file.matter_kinds ?? []), { command: "matter" }), button(strings.callback.make, acts.callback, { command: "callback" })) : null,
  );
}

function hold(one, acts) {
  const words = strings.holds;
  const lifted = one.lifted_on ? ` (${words.lifted(dayName(one.lifted_on))})` : "";
  const lift = acts && !one.lifted_on ? button(words.lift, () => acts.lift(one), { class: "plain small", command: "lift" }) : null;
  return h("li", {}, h("strong", {}, one.block_text ?? words.blocks[one.block] ?? one.block), ` ${words.line(dayName(one.since), dayName(one.until))}${lifted} `, lift);
}

function matter(one, acts) {
  const words = strings.matters;
  const open = one.moves?.length > 0;
  return h(
    "li",
    {},
    h("strong", {}, one.kind_text ?? words.kinds[one.kind] ?? one.kind),
    " ",
    badge(words.statuses[one.status] ?? one.status),
    h("span", { class: "quiet" }, ` ${words.opened(dayName(one.opened_at))}${one.due_on ? `, ${words.due(dayName(one.due_on))}` : ""}`),
    one.outcome ? h("span", {}, ` ${words.outcomes[one.outcome] ?? one.outcome}`) : null,
    one.note ? h("p", { class: "said" }, one.note) : null,
    acts && open ? button(words.move, () => acts.moveMatter(one), { class: "plain small", command: "moveMatter" }) : null,
  );
}
