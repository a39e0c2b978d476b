// Outcomes of a period: why people came, how it ended, how fast, what held. Export as CSV.

import { get, query } from "/console/api.js";
import { periodForm } from "/console/pages/period.js";
import strings from "/console/strings.pl.js";
import { lasting } from "/console/words.js";
import { h, problemLine, quiet } from "/console/view/ui.js";

const words = strings.outcomes;

// Bars in words and in width; the width is an SVG's own, so that no style is needed inline.
function bars(title, rows) {
  const most = Math.max(1, ...rows.map(([, n]) => n));
  const bar = (n) => h("meter", { min: "0", max: String(most), value: String(n), "aria-hidden": "true" });
  const items = rows.map(([text, n]) => h("div", {}, h("dt", {}, text), h("dd", {}, bar(n), h("strong", {}, String(n)))));
  return h("section", { class: "box" }, h("h2", {}, title), rows.length ? h("dl", { class: "bars" }, items) : quiet(strings.nothing));
}

const named = (given, names) => Object.entries(given ?? {}).map(([name, n]) => [names[name] ?? name, n]);
const span = (seconds) => (seconds === null || seconds === undefined ? "–" : lasting(seconds));

function pairs(title, rows) {
  return h("section", { class: "box" }, h("h2", {}, title), h("dl", { class: "facts" }, rows.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, String(value))))));
}

function sections(given) {
  const answer = given.first_answer ?? {};
  const ratings = given.ratings ?? {};
  return [
    pairs(words.numbers, [[words.conversations, given.conversations], [words.handovers, given.handovers]]),
    pairs(words.answers, [[words.count, answer.count ?? 0], [words.median, span(answer.median_seconds)], [words.p90, span(answer.p90_seconds)]]),
    bars(words.reasons, (given.reasons ?? []).map((one) => [one.reason_text ?? one.reason, one.count])),
    bars(words.closed, named(given.closed, strings.dialogs.outcomes)),
    given.plans ? bars(words.plans, named(given.plans, words.planNames)) : h("section", { class: "box" }, h("h2", {}, words.plans), quiet(words.away)),
    given.promises ? bars(words.promises, named(given.promises, words.promiseNames)) : null,
    bars(words.fallbacks, (given.fallbacks ?? []).map((one) => [one.text ?? words.faults[one.code] ?? one.code, one.count])),
    pairs(words.ratings, [[words.count, ratings.count ?? 0], [words.average, ratings.average ?? "–"], ...Object.entries(ratings.by_value ?? {})]),
  ].filter(Boolean);
}

export async function showOutcomes(page) {
  const problem = problemLine();
  const place = h("div", { class: "boxes" });
  const csv = h("a", { class: "button", download: "" }, words.csv);
  const { form, values } = periodForm(show, h("p", { class: "field" }, csv, h("span", { class: "hint" }, words.csvHint)));

  async function show(given) {
    csv.href = `/console/api/export.csv${query(given)}`;
    problem.show(null);
    try {
      place.replaceChildren(...sections(await get(`/outcomes${query(given)}`)));
    } catch (error) {
      problem.show(error);
    }
  }

  page.append(form, problem.node, place);
  await show(values());
}
