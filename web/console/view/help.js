// The help tab: how the assistant reads the last message, what may help now, drafts to edit, hints for the talk.

import { get, post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { ask } from "/console/view/dialog.js";
import { badge, button, field, h, quiet } from "/console/view/ui.js";

const words = strings.help;
const percent = (part) => `${Math.round(part * 100)}%`;

export function createHelp({ talk, insert, announce }) {
  async function correct(reading, again) {
    const { intents } = await get("/intents");
    const options = intents.map((one) => ({ value: one.name, text: one.text }));
    const done = await ask({ title: words.correct, lead: words.correctLead, confirm: strings.save,
      fields: [field(words.shouldBe, "intent", { kind: "select", options, value: reading.intent })] },
      ({ intent }) => post(talk.path(`/reading/${reading.offset}/correction`), { intent }));
    if (done) announce(words.thanks);
    again();
  }

  function readingPart(reading, again) {
    if (!reading?.intent) return quiet(reading ? words.nothing : words.away);
    const values = reading.values ?? [];
    const others = (reading.ranking ?? []).filter((one) => one.intent !== reading.intent).slice(0, 3);
    return h("div", { class: "stack tight" },
      h("p", { class: "reading" }, h("strong", {}, reading.intent_text ?? reading.intent), " ", badge(`${words.confidence} ${percent(reading.confidence)}`, reading.confidence < 0.6 ? "soon" : "")),
      h("meter", { min: "0", max: "1", low: "0.4", high: "0.7", optimum: "1", value: String(reading.confidence), "aria-label": words.confidence }),
      reading.mood ? h("p", {}, `${words.mood}: `, badge(reading.mood_text ?? reading.mood, `mood-${reading.mood}`)) : null,
      values.length ? h("p", {}, `${words.values}: `, values.map((one) => h("span", { class: "tag" }, `${one.text} → ${one.shown ?? one.value}`))) : null,
      others.length ? h("details", { "data-name": "ranking" }, h("summary", {}, words.ranking), h("ul", {}, others.map((one) => h("li", {}, `${one.intent_text ?? one.intent}: ${percent(one.confidence)}`)))) : null,
      reading.corrected ? quiet(words.corrected(reading.corrected.intent_text ?? reading.corrected.intent)) : button(words.wrong, () => correct(reading, again), { class: "plain small" }));
  }

  return async function show(again) {
    const [reading, help] = await Promise.all([get(talk.path("/reading")).catch(() => null), get(talk.path("/help"))]);
    return [
      part(words.reading, readingPart(reading, again)),
      part(words.steps, h("ul", { class: "steps" }, (help.steps ?? []).map((step) => h("li", {}, step.text)))),
      part(words.drafts, h("ul", { class: "drafts" }, (help.drafts ?? []).map((draft) =>
        h("li", {}, h("p", {}, h("strong", {}, draft.title)), h("p", { class: "said" }, draft.text), button(words.use, () => insert(draft.text), { class: "small" }))))),
      part(words.coaching, (help.coaching ?? []).map((hint) =>
        h("details", { "data-name": hint.code }, h("summary", {}, hint.title), h("p", {}, hint.text)))),
    ];
  };
}

const part = (title, ...content) => h("section", { class: "part" }, h("h3", {}, title), ...content);
