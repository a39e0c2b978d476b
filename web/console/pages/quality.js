// Quality review: draw ended conversations, read them, mark them for the person who led, see the averages.

import { get, post, query } from "/console/api.js";
import { periodForm } from "/console/pages/period.js";
import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { ask } from "/console/view/dialog.js";
import { button, field, h, problemLine, quiet, table, valuesOf } from "/console/view/ui.js";

const words = strings.quality;
const MARKS = ["1", "2", "3", "4", "5"].map((mark) => ({ value: mark, text: mark }));
const mark = (name) => field(words[name], name, { kind: "select", options: MARKS, value: "4" });

export async function showQuality(page, { announce }) {
  const problem = problemLine();
  const list = h("ul", { class: "plain rows" });
  const results = h("div", {});

  async function waiting() {
    const { waiting: all } = await get("/quality");
    list.replaceChildren(...(all.length ? all.map(item) : [h("li", { class: "quiet" }, words.none)]));
  }

  const item = (one) =>
    h("li", {}, h("span", {}, words.by(one.agent_name ?? one.agent, momentName(one.ended_at)), one.outcome ? ` · ${strings.dialogs.outcomes[one.outcome] ?? one.outcome}` : ""),
      h("span", { class: "row" },
        h("a", { class: "button small", href: `#/rozmowy/${one.conversation}` }, words.open),
        button(words.review, () => review(one), { class: "small" })));

  async function review(one) {
    const fields = [mark("score"), mark("listening"), mark("clarity"), mark("correctness"), field(words.remarks, "remarks", { kind: "area", optional: true })];
    const done = await ask({ title: words.review, confirm: strings.save, fields }, ({ remarks, ...marks }) =>
      post(`/quality/${encodeURIComponent(one.conversation)}`, { ...Object.fromEntries(Object.entries(marks).map(([name, value]) => [name, Number(value)])), remarks }));
    if (done) await Promise.all([waiting(), averages(period.values())]);
  }

  async function averages(given) {
    const { agents } = await get(`/quality/results${query(given)}`);
    const rows = agents.map((one) => [one.name ?? one.login, String(one.count), (one.average ?? 0).toLocaleString(strings.locale, { maximumFractionDigits: 1 })]);
    results.replaceChildren(rows.length ? table(words.head, rows, words.results) : quiet(strings.nothing));
  }

  const draw = h("form", { class: "period" }, field(words.size, "size", { kind: "number", min: "1", max: "50", value: "5", required: true }),
    h("p", { class: "field" }, h("button", { class: "button main" }, words.sample)));
  draw.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.show(null);
    try {
      const { added } = await post("/quality/sample", { size: Number(valuesOf(draw).size) });
      announce(words.added(added));
      await waiting();
    } catch (error) {
      problem.show(error);
    }
  });
  const period = periodForm(averages);
  page.append(draw, problem.node, h("h2", {}, words.waiting), list, h("h2", {}, words.results), period.form, results);
  await Promise.all([waiting(), averages(period.values())]);
}
