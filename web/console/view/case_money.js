// What is to be paid and of what it is made; the statement line by line.

import strings from "/console/strings.pl.js";
import { dayName, money } from "/console/words.js";
import { facts, h, table } from "/console/view/ui.js";

const words = strings.money;

export function moneyPart(file) {
  const { balance } = file;
  const rows = balance
    ? [
        [words.principal, money(balance.principal_grosze)],
        [words.interest, money(balance.interest_grosze)],
        [words.costs, money(balance.costs_grosze)],
        [words.paid, balance.paid_grosze ? money(balance.paid_grosze) : null],
      ]
    : [];
  return h(
    "section",
    { class: "part" },
    h("h3", {}, words.title),
    balance ? h("p", { class: "total" }, h("span", {}, words.total), h("strong", {}, money(balance.total_grosze))) : null,
    facts(rows),
    balance ? h("p", { class: "quiet" }, words.asOf(dayName(balance.as_of)), balance.interest_rate_percent ? `. ${words.rate(String(balance.interest_rate_percent).replace(".", ","))}` : "") : null,
    facts([
      [strings.identity.number, file.case_number],
      [words.title2, file.title],
      [words.contract, file.contract_number],
      [strings.queue.creditor, file.creditor_name],
      [words.due, dayName(file.due_on)],
    ]),
    statement(file.statement ?? []),
  );
}

function statement(lines) {
  if (!lines.length) return null;
  const rows = lines.map((line) => [dayName(line.day), line.label || words.kinds[line.kind], money(line.change_grosze), money(line.balance_grosze)]);
  return h("details", { "data-name": "statement" }, h("summary", {}, words.statement), table(words.statementHead, rows, words.statement));
}
