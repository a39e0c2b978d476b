// The case tab: identity first; without it nothing of the case is asked for, shown or hinted at.

import { get } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { dayName } from "/console/words.js";
import { createCaseActs } from "/console/view/case_acts.js";
import { identityPart } from "/console/view/case_identity.js";
import { limitationPart } from "/console/view/case_limitation.js";
import { mattersPart } from "/console/view/case_matters.js";
import { moneyPart } from "/console/view/case_money.js";
import { plansPart } from "/console/view/case_plans.js";
import { button, facts, h } from "/console/view/ui.js";

export function createCase(context) {
  const { talk, me } = context;
  const acts = createCaseActs(context);

  return async function show() {
    const { identity, case: file } = await get(talk.path("/case"));
    const mine = talk.state.head?.mode === "human" && talk.state.head.owner === me.login;
    const parts = [identityPart(identity, mine ? acts : null)];
    if (!file) return [...parts, h("p", { class: "notice" }, strings.identity.noFacts)];
    const may = mine ? acts : null;
    return [...parts, blocks(file), moneyPart(file), plansPart(file, may, talk.path("/case/document")), mattersPart(file, may), limitationPart(file.limitation), contact(file, may)].filter(Boolean);
  };
}

// What stands in the way of asking for money comes before the money.
function blocks(file) {
  const texts = (file.blocks ?? []).map((block) => h("li", {}, block.text));
  if (!texts.length && file.demand_allowed !== false) return null;
  return h("div", { class: "notice warn" }, h("p", {}, strings.money.barred), texts.length ? h("ul", {}, texts) : null);
}

export function section(title, ...content) {
  return h("section", { class: "part" }, h("h3", {}, title), ...content);
}

function contact(file, acts) {
  const words = strings.contact;
  const channels = (file.contact ?? []).map((one) => [strings.channels[one.channel] ?? one.channel, one.allowed ? words.allowed : words.refused]);
  const wishes = Object.entries(file.preferences ?? {}).filter(([, value]) => value !== null && value !== "" && typeof value !== "object");
  const wished = wishes.map(([name, value]) => [words.names[name] ?? name, words.ways[value] ?? shown(value)]);
  return section(words.title, facts([...channels, ...wished]), acts ? h("div", { class: "row" }, button(words.wish, acts.wish, { command: "wish" })) : null);
}

function shown(value) {
  if (value === true) return strings.yes;
  if (value === false) return strings.no;
  return /^\d{4}-\d\d-\d\d/.test(value) ? dayName(value) : String(value);
}
