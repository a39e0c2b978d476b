// Proposals inside the creditor's policy: what is possible first, then the words to the person, then a plan after a yes.

import { post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { dayName, money } from "/console/words.js";
import { ask, sheet } from "/console/view/dialog.js";
import { planLine, schedule } from "/console/view/case_plans.js";
import { sum } from "/console/view/sums.js";
import { button, field, h, problemLine, quiet, valuesOf } from "/console/view/ui.js";

const words = strings.offers;

function wishOf(given) {
  const wish = {};
  const monthly = sum(given.monthly, words.monthly);
  const lump = sum(given.lump, words.lump);
  if (monthly) wish.monthly_max_grosze = monthly;
  if (lump) wish.lump_sum_grosze = lump;
  if (given.count) wish.instalment_count = Number(given.count);
  if (given.first) wish.first_payment_on = given.first;
  if (given.day) wish.day_of_month = Number(given.day);
  return wish;
}

export function openOffers({ talk, insert }, write) {
  sheet(words.title, (close) => {
    const problem = problemLine();
    const found = h("div", { class: "stack", role: "status" });
    const form = h("form", { class: "grid-2" },
      field(words.monthly, "monthly", { inputmode: "decimal", maxlength: "12" }),
      field(words.count, "count", { kind: "number", min: "1", max: "120" }),
      field(words.first, "first", { kind: "date" }),
      field(words.day, "day", { kind: "number", min: "1", max: "31" }),
      field(words.lump, "lump", { inputmode: "decimal", maxlength: "12" }),
      h("p", { class: "field" }, h("button", { class: "button main" }, words.ask)));

    function offer(one) {
      const details = [words.total(money(one.total_grosze)), words.last(dayName(one.last_due_on)), one.released_grosze ? words.released(money(one.released_grosze)) : null];
      const use = () => {
        close();
        insert(words.message(planLine(one)));
      };
      const agree = () => ask({ title: words.agreeAsk, lead: `${planLine(one)}. ${words.agreeLead}`, confirm: words.agree }, async () => {
        const plan = await write("/plans", { offer_id: one.offer_id, id: crypto.randomUUID() }, words.agreed);
        close();
        return plan;
      });
      return h("li", { class: "offer" }, h("strong", {}, planLine(one)), h("span", { class: "quiet" }, details.filter(Boolean).join(", ")),
        h("details", {}, h("summary", {}, words.schedule), schedule(one.instalments, words.schedule)),
        h("div", { class: "row" }, button(words.use, use, { class: "main" }), button(words.agree, agree)));
    }

    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      problem.show(null);
      try {
        const answer = await post(talk.path("/case/offers"), wishOf(valuesOf(form)));
        const list = answer.offers ?? [];
        found.replaceChildren(answer.reason_text ? quiet(answer.reason_text) : "", list.length ? h("ol", { class: "offers" }, list.map(offer)) : quiet(words.none));
      } catch (error) {
        problem.show(error);
      }
    });
    return [quiet(words.lead), form, problem.node, found];
  });
}
