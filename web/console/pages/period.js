// A period of days to look at; the last thirty when nobody chose.

import strings from "/console/strings.pl.js";
import { field, h, valuesOf } from "/console/view/ui.js";

const DAY = 86_400_000;
const iso = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: strings.timeZone });

export function periodForm(show, ...beside) {
  const now = Date.now();
  const form = h("form", { class: "period" },
    field(strings.search.from, "from", { kind: "date", value: iso.format(now - 29 * DAY), required: true }),
    field(strings.search.to, "to", { kind: "date", value: iso.format(now), required: true }),
    h("p", { class: "field" }, h("button", { class: "button main" }, strings.outcomes.show)),
    ...beside);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(valuesOf(form));
  });
  return { form, values: () => valuesOf(form) };
}
