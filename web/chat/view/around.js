// What of a text stays beside its card. A sentence that only reads the card out is not shown twice; everything
// else stays: what comes before such a sentence above the card, what comes after it below.
// Refuses to drop a question, a figure that the card does not show, or a sentence that says more than the card.

const SUM = /\d[\d\s\u00a0\u202f]*,\d{2}/g;
const LISTED = /^\d+\)\s/; // offers and instalments are read out as "1) ...; 2) ..."
const PARTS = 3; // a sentence with fewer sums than this is about something, not a reading of the balance
const LABEL = 24; // letters that a value may have beside it and still be just a labelled value

const squeeze = (part) => part.replace(/[\s\u00a0\u202f]/g, "");

// Sentences, and the lines of a list that begins "1)".
function sentences(text) {
  const ended = text.replace(/([.!?])\s+(?=\p{Lu}|\d+\))/gu, "$1\n");
  return ended.replace(/:\s+(?=\d+\))/g, ":\n").split("\n");
}

function values(data) {
  const rows = Array.isArray(data.rows) ? data.rows : [];
  return rows.map((row) => squeeze(String(row?.value ?? ""))).filter((value) => value.length > 5);
}

function readsOut(kind, part, data, shown) {
  if (part.includes("?")) return false;
  if (kind === "payment") {
    const said = squeeze(part);
    return values(data).some((value) => said.includes(value) && said.length - value.length <= LABEL);
  }
  const sums = part.match(SUM) || [];
  const reading = kind === "balance" ? sums.length >= PARTS : LISTED.test(part) && sums.length > 0;
  return reading && sums.every((sum) => shown.includes(squeeze(sum)));
}

export function around(kind, text, data) {
  const shown = squeeze(JSON.stringify(data));
  const above = [];
  const below = [];
  let dropped = false;
  for (const part of sentences(text)) {
    if (readsOut(kind, part, data, shown)) dropped = true;
    else (dropped ? below : above).push(part);
  }
  if (!dropped) return { above: text, below: "" };
  return { above: above.join(" "), below: below.join(" ") };
}
