// Search over everything that was said, with filters; a hit opens its conversation at that place.

import { get, query } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { button, field, h, optionsOf, problemLine, valuesOf } from "/console/view/ui.js";
import { authorOf } from "/console/view/line.js";

const words = strings.search;
const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");

// The words around the first hit, the hit itself marked; letters are compared as the server compares them.
function marked(text, wanted) {
  const plain = [...text].map((letter) => folded(letter)[0] ?? letter).join("");
  const words = folded(wanted).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hits = words.map((word) => ({ word, at: plain.search(new RegExp(`(^|[^\\p{L}\\p{N}])${word}`, "u")) })).filter(({ at }) => at >= 0);
  if (!hits.length) return [text];
  const { word, at: found } = hits.reduce((first, one) => (one.at < first.at ? one : first));
  const at = plain.indexOf(word, found);
  const from = Math.max(0, at - 80);
  const to = at + word.length;
  return [from ? "…" : "", text.slice(from, at), h("mark", {}, text.slice(at, to)), text.slice(to, to + 160), text.length > to + 160 ? "…" : ""];
}

export function showSearch(page) {
  const { system: _, ...authors } = strings.authors;
  const any = (texts) => ({ kind: "select", options: optionsOf(texts, strings.queue.any) });
  const problem = problemLine();
  const told = h("p", { class: "quiet", role: "status" });
  const list = h("ul", { class: "hits" });
  const more = button(strings.more, () => look(true), { hidden: true });
  const form = h("form", { class: "search-form", role: "search" },
    field(words.query, "q", { kind: "search", minlength: "3", maxlength: "80", required: true, hint: words.hint }),
    field(words.from, "from", { kind: "date" }),
    field(words.to, "to", { kind: "date" }),
    field(strings.queue.channel, "channel", any(strings.channels)),
    field(words.mode, "mode", any(strings.modes)),
    field(words.source, "source", any(authors)),
    h("p", { class: "field" }, h("button", { class: "button main" }, words.go)));
  let before = null;

  async function look(further = false) {
    const given = valuesOf(form);
    problem.show(null);
    try {
      const found = await get(`/search${query({ ...given, before: further ? before : null })}`);
      if (!further) list.replaceChildren();
      list.append(...found.hits.map((hit) => item(hit, given.q)));
      before = found.before ?? found.hits.at(-1)?.at ?? null;
      more.hidden = !found.more;
      told.textContent = list.childElementCount ? words.found(list.childElementCount) : words.none;
    } catch (error) {
      problem.show(error);
    }
  }

  function item(hit, wanted) {
    const head = [authorOf(hit), momentName(hit.at), strings.channels[hit.channel], strings.modes[hit.mode]].filter(Boolean).join(" · ");
    return h("li", {}, h("a", { href: `#/rozmowy/${hit.conversation}/${hit.offset}` },
      h("span", { class: "quiet" }, head), h("span", { class: "said" }, ...marked(hit.text, wanted))));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  page.append(form, problem.node, told, list, more);
  form.querySelector("input").focus();
}
