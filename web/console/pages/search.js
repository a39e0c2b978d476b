// Search over everything that was said, with filters; a hit opens its conversation at that place.

import { get, query } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { button, field, h, optionsOf, problemLine, valuesOf } from "/console/view/ui.js";
import { authorOf } from "/console/view/line.js";

const words = strings.search;
const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");

const AROUND = 80;
const TELLING = 3; // letters of a word that is marked by itself

// What was said around the longest hit, every hit marked: the words in a row where they stand so, else each by itself.
// Letters are compared as the server compares them.
function marked(text, wanted) {
  const plain = [...text].map((letter) => (folded(letter).length === letter.length ? folded(letter) : letter)).join("");
  const words = folded(wanted).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.length) return [text];
  const telling = words.filter((word) => word.length >= TELLING);
  const sought = [words.join("[^\\p{L}\\p{N}]+"), ...telling.toSorted((one, other) => other.length - one.length)];
  const hits = [...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.join("|")})`, "gu"))];
  if (!hits.length) return [text];
  const longest = hits.reduce((best, hit) => (hit[0].length > best[0].length ? hit : best));
  const from = Math.max(0, longest.index - AROUND);
  const to = Math.min(text.length, longest.index + longest[0].length + 2 * AROUND);
  const shown = [from ? "…" : ""];
  let at = from;
  for (const { 0: hit, index } of hits) {
    if (index < at || index + hit.length > to) continue;
    shown.push(text.slice(at, index), h("mark", {}, text.slice(index, index + hit.length)));
    at = index + hit.length;
  }
  return [...shown, text.slice(at, to), to < text.length ? "…" : ""];
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
