// The plan and its instalments, promises, and what an agent may do about them.

import { hintOf } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { dayName, money } from "/console/words.js";
import { badge, button, h, quiet, table } from "/console/view/ui.js";

const words = strings.plans;

export const planLine = (plan) =>
  [plan.instalment_count ? words.summary(plan.instalment_count, money(plan.monthly_grosze ?? plan.instalments?.[0]?.amount_grosze)) : money(plan.total_grosze),
    words.first(dayName(plan.first_due_on ?? plan.instalments?.[0]?.due_on))].join(", ");

export function schedule(instalments, caption) {
  const rows = (instalments ?? []).map((one, index) => [
    String(one.number ?? index + 1),
    dayName(one.due_on),
    money(one.amount_grosze),
    words.payments[one.status] ?? one.status ?? "",
  ]);
  const states = rows.some((row) => row[3]);
  return table(states ? words.head : words.head.slice(0, 3), states ? rows : rows.map((row) => row.slice(0, 3)), caption);
}

export function plansPart(file, acts, documentPath) {
  const { plan } = file;
  const earlier = (file.plans ?? []).filter((one) => one.plan_id !== plan?.plan_id);
  const running = plan
    ? [
        h("p", {}, badge(words.statuses[plan.status] ?? plan.status, plan.status === "running" ? "good" : ""), " ", planLine(plan)),
        h("details", { "data-name": "schedule" }, h("summary", {}, strings.offers.schedule), schedule(plan.instalments, strings.offers.schedule)),
        h("p", {}, h("a", { href: `/console/api${documentPath}`, target: "_blank", rel: "noopener", ...hintOf("document", words.document) }, words.document)),
      ]
    : [quiet(words.none)];
  const promises = file.promises ?? [];
  return h(
    "section",
    { class: "part" },
    h("h3", {}, words.title),
    running,
    earlier.length ? h("details", { "data-name": "plans" }, h("summary", {}, words.earlier), h("ul", {}, earlier.map((one) => h("li", {}, `${words.statuses[one.status] ?? one.status}: ${planLine(one)}`)))) : null,
    acts ? h("div", { class: "row" }, plan ? button(words.cancel, acts.cancelPlan, { command: "cancelPlan" }) : button(words.make, acts.offer, { class: "main", command: "offer" })) : null,
    h("h3", {}, strings.promises.title),
    promises.length ? h("ul", { class: "plain" }, promises.map(promise)) : quiet(strings.promises.none),
    acts ? h("div", { class: "row" }, button(strings.promises.make, acts.promise, { command: "promise" })) : null,
  );
}

const promise = (one) =>
  h("li", {}, badge(strings.promises.statuses[one.status] ?? one.status), " ", strings.promises.line(money(one.amount_grosze), dayName(one.promised_on)));
