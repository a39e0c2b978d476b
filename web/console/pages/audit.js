// The audit: who saw and did what. Read only.

import { get, query } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { button, field, h, problemLine, quiet, table, valuesOf } from "/console/view/ui.js";

const words = strings.audit;
const PAGE = 100;

export async function showAudit(page) {
  const problem = problemLine();
  const place = h("div", {});
  const more = button(strings.more, () => show(true), { hidden: true });
  const form = h("form", { class: "period" },
    field(words.agent, "agent", { maxlength: "80" }),
    field(words.conversation, "conversation", { maxlength: "80" }),
    h("p", { class: "field" }, h("button", { class: "button main" }, words.show)));
  let rows = [];
  let last = null;

  async function show(further = false) {
    problem.show(null);
    try {
      const { entries } = await get(`/audit${query({ ...valuesOf(form), before: further ? last : null, limit: PAGE })}`);
      const fresh = entries.map((one) => [momentName(one.at), one.name ?? one.agent, one.action_text ?? one.action, [one.subject, typeof one.detail === "string" ? one.detail : ""].filter(Boolean).join(" ")]);
      rows = further ? [...rows, ...fresh] : fresh;
      last = entries.at(-1)?.id ?? null;
      more.hidden = entries.length < PAGE;
      place.replaceChildren(rows.length ? table(words.head, rows, words.title) : quiet(strings.nothing));
    } catch (error) {
      problem.show(error);
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  page.append(quiet(words.lead), form, problem.node, place, more);
  await show();
}
