// Words as paragraphs, lists, telephone numbers and addresses. The debtor's own words stay exactly as written.

import { h } from "./dom.js";

const BULLET = /^\s*[-•–*]\s+/;
const ORPHAN = /(^|[\s\u00a0(„])([aiouwzAIOUWZ]) (?=\S)/gm; // one-letter words do not end a line in Polish
const SUM = /(\d) (?=\d{3}(?!\d)|zł(?!\p{L}))/gu; // nor does a sum of money break
const LINK = /https:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]]/g;

const unbroken = (text) =>
  text.replace(ORPHAN, "$1$2\u00a0").replace(ORPHAN, "$1$2\u00a0").replace(SUM, "$1\u00a0");

// A help number, unless it is part of a longer number or a sum of money.
function numberPattern(numbers) {
  const spaced = numbers.map((number) => number.replace(/\s+/g, "[\\s\\u00a0]?"));
  return new RegExp(`(^|[^\\d,.])(${spaced.join("|")})(?!\\d|[,.]\\d|[\\s\\u00a0]*(?:zł|rat))`, "g");
}

export function createTextRenderer(strings) {
  const numbers = strings.help.numbers.map((entry) => entry.number).sort((a, b) => b.length - a.length);
  const urgent = numberPattern(numbers);
  const calm = numberPattern(numbers.filter((number) => number.length > 3)); // a bare 112 is often a count

  function inline(line, phone) {
    const found = [];
    for (const { 0: words, index } of line.matchAll(LINK)) found.push({ words, index, href: words, outside: true });
    for (const { 1: before, 2: words, index } of line.matchAll(phone)) {
      found.push({ words, index: index + before.length, href: `tel:${words.replace(/\D/g, "")}` });
    }
    found.sort((a, b) => a.index - b.index);
    const nodes = [];
    let at = 0;
    for (const { words, index, href, outside } of found) {
      if (index < at) continue;
      nodes.push(line.slice(at, index));
      const extra = outside ? { target: "_blank", rel: "noopener noreferrer" } : {};
      nodes.push(h("a", { href, ...extra }, words));
      at = index + words.length;
    }
    nodes.push(line.slice(at));
    return nodes.filter((node) => node !== "");
  }

  function paragraph(lines, phone) {
    const nodes = lines.flatMap((line, index) => (index ? [h("br"), ...inline(line, phone)] : inline(line, phone)));
    return h("p", {}, ...nodes);
  }

  return function blocks(written, crisis = false) {
    const text = unbroken(written);
    const phone = crisis ? urgent : calm;
    const out = [];
    let plain = [];
    let list = null;
    const close = () => {
      if (plain.length) out.push(paragraph(plain, phone));
      plain = [];
      list = null;
    };
    for (const line of text.split("\n")) {
      if (BULLET.test(line)) {
        if (!list) {
          close();
          list = h("ul");
          out.push(list);
        }
        list.append(h("li", {}, ...inline(line.replace(BULLET, ""), phone)));
      } else if (!line.trim()) close();
      else {
        if (list) close();
        plain.push(line);
        if (crisis) close(); // one line, one thing to do
      }
    }
    close();
    return out;
  };
}
