// Picking a canned answer: filter by words, see it filled in, put it into the field to be edited.

import { get, query } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { sheet } from "/console/view/dialog.js";
import { field, h } from "/console/view/ui.js";

const words = strings.canned;
const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");

export async function openCanned(conversation, use) {
  const { canned } = await get(`/canned${query({ conversation })}`);
  sheet(words.title, (close) => {
    const list = h("ul", { class: "canned-list" });
    const empty = h("p", { class: "quiet", role: "status" });
    const filter = field(words.filter, "filter", { kind: "search" });

    function show(wanted) {
      const found = canned.filter((one) => folded(`${one.code} ${one.title} ${one.group} ${one.text}`).includes(folded(wanted)));
      list.replaceChildren(...found.map(item));
      empty.textContent = found.length ? "" : words.none;
    }

    function item(one) {
      const missing = one.missing?.length ? h("span", { class: "late" }, words.missing(one.missing)) : null;
      const pick = () => {
        close();
        use(one.text);
      };
      return h("li", {}, h("button", { type: "button", onclick: pick },
        h("strong", {}, one.title), h("span", { class: "quiet" }, ` ${one.group ?? ""}`), h("span", { class: "preview" }, one.text), missing));
    }

    filter.querySelector("input").addEventListener("input", ({ target }) => show(target.value));
    show("");
    return [filter, empty, list];
  });
}
