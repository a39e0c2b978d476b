// The help tab: how the assistant reads the last message, what may help now, drafts to edit, hints for the talk.

import { get, post, query } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { ask } from "/console/view/dialog.js";
import { dayName, money } from "/console/words.js";
import { badge, button, field, h, quiet } from "/console/view/ui.js";

const words = strings.help;
let names = null; // intents in words, asked for once

async function intents() {
  names ??= (await get("/intents")).intents;
  return names;
}

const percent = (part) => `${Math.round(part * 100)}%`;

export function createHelp({ talk, insert, announce }) {
  async function correct(reading, again) {
    const options = (await intents()).map((one) => ({ value: one.name, text: one.text }));
    const done = await ask({ title: words.correct, lead: words.correctLead, confirm: strings.save,
      fields: [field(words.shouldBe, "intent", { kind: "select", options, value: reading.intent })] },
      ({ intent }) => post(talk.path(`/reading/${reading.offset}/correction`), { intent }));
    if (done) announce(words.thanks);
    again();
  }

  function readingPart(reading, known, again) {
    if (!reading?.intent) return quiet(reading ? words.nothing : words.away);
    const named = (intent) => known.find((one) => one.name === intent)?.text ?? intent;
    const values = reading.values ?? [];
    const others = (reading.ranking ?? []).filter((one) => one.intent !== reading.intent).slice(0, 3);
    return h("div", { class: "stack tight" },
      h("p", { class: "reading" }, h("strong", {}, reading.intent_text ?? reading.intent), " ", badge(`${words.confidence} ${percent(reading.confidence)}`, reading.confidence < 0.6 ? "soon" : "")),
      h("meter", { min: "0", max: "1", low: "0.4", high: "0.7", optimum: "1", value: String(reading.confidence), "aria-label": words.confidence }),
      reading.mood ? h("p", {}, `${words.mood}: `, badge(reading.mood_text ?? reading.mood, `mood-${reading.mood}`)) : null,
      values.length ? h("p", {}, `${words.values}: `, values.map((one) => h("span", { class: "tag" }, valueText(one)))) : null,
      others.length ? h("details", { "data-name": "ranking" }, h("summary", {}, words.ranking), h("ul", {}, others.map((one) => h("li", {}, `${named(one.intent)}: ${percent(one.confidence)}`)))) : null,
      reading.corrected ? quiet(words.corrected(named(reading.corrected.intent))) : button(words.wrong, () => correct(reading, again), { class: "plain small", command: "wrongReading" }));
  }

  return async function show(again) {
    const [reading, help, known, filled] = await Promise.all([
      get(talk.path("/reading")).catch((error) => (error.code === "not_found" ? {} : null)), // no words yet, or no Rasa
      get(talk.path("/help")),
      intents().catch(() => []),
      get(`/canned${query({ conversation: talk.state.id })}`).then((answer) => answer.canned, () => []),
    ]);
    const draftText = (draft) => filled.find((one) => one.code === draft.code)?.text ?? draft.text;
    return [
      part(words.reading, readingPart(reading, known, again)),
      part(words.steps, h("ul", { class: "steps" }, (help.steps ?? []).map((step) => h("li", {}, step.text)))),
      help.drafts?.length === 0 ? null : part(words.drafts, h("ul", { class: "drafts" }, (help.drafts ?? []).map((draft) =>
        h("li", {}, h("p", {}, h("strong", {}, draft.title)), h("p", { class: "said" }, draftText(draft)), button(words.use, () => insert(draftText(draft)), { class: "small", command: "useDraft" }))))),
      part(words.coaching, (help.coaching ?? []).map((hint) =>
        h("details", { "data-name": hint.code }, h("summary", {}, hint.title), h("p", {}, hint.text)))),
    ];
  };
}

// "150 zł" → 150,00 zł; "od stycznia" → 1 stycznia 2027; a value of parts is left as it was said.
function valueText(one) {
  const shown = one.kind === "amount" ? sumText(one.value) : /^\d{4}-\d\d-\d\d$/.test(one.value) ? dayName(one.value) : typeof one.value === "object" ? "" : String(one.value);
  return shown && shown !== one.text ? `${one.text} → ${shown}` : one.text;
}

function sumText(value) {
  if (Number.isInteger(value)) return money(value);
  const ends = [value?.low_grosze, value?.high_grosze].filter(Number.isInteger);
  return [...new Set(ends)].map(money).join(" – ");
}

const part = (title, ...content) => h("section", { class: "part" }, h("h3", {}, title), ...content);
