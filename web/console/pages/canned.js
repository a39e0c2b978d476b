// Canned answers: what agents may insert, kept by supervisors; the server checks variables and words.

import { get, post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { ask } from "/console/view/dialog.js";
import { badge, button, field, h, quiet } from "/console/view/ui.js";

const words = strings.cannedPage;

export async function showCanned(page) {
  const list = h("ul", { class: "plain rows" });

  function fields(one = {}) {
    return [
      one.id ? null : field(words.code, "code", { required: true, maxlength: "40", pattern: "[a-z0-9_]{2,40}" }),
      field(words.name, "title", { required: true, maxlength: "80", value: one.title ?? "" }),
      field(words.group, "group", { required: true, minlength: "2", maxlength: "40", value: one.group ?? "" }),
      field(words.text, "text", { kind: "area", rows: "5", required: true, value: one.source ?? one.text ?? "", hint: words.variables }),
    ].filter(Boolean);
  }

  const make = () => ask({ title: words.make, confirm: strings.save, fields: fields() }, (given) => post("/canned", given)).then((done) => done && show());
  const edit = (one) => ask({ title: words.edit, confirm: strings.save, fields: fields(one) }, (given) => post(`/canned/${one.id}`, given)).then((done) => done && show());
  const off = (one) => ask({ title: `${words.off}: ${one.title}`, confirm: words.off }, () => post(`/canned/${one.id}`, { active: false })).then((done) => done && show());

  const item = (one) =>
    h("li", {}, h("div", {}, h("p", {}, h("strong", {}, one.title), ` ${one.group ?? ""} `, one.builtin ? badge(words.builtin) : null), h("p", { class: "said" }, one.source ?? one.text)),
      one.builtin ? null : h("span", { class: "row" }, button(words.edit, () => edit(one), { class: "small" }), button(words.off, () => off(one), { class: "small" })));

  async function show() {
    const { canned } = await get("/canned");
    list.replaceChildren(...(canned.length ? canned.map(item) : [h("li", { class: "quiet" }, strings.nothing)]));
  }

  page.append(quiet(words.lead), h("p", {}, button(words.make, make, { class: "main" })), list);
  await show();
}
