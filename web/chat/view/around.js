// What of a text stays beside its card. A sentence that only reads the card out is not shown twice; everything
// else stays: what comes before such a sentence above the card, what comes after it below.
// Refuses to drop a question, a figure that the card does not show, or a sentence that says more than the card.

const SUM = /\d[\d\s\u00a0\u202f]*,\d{2}/g;
const FEWEST_SUMS = { balance: 3, offers: 2, plan: 2 };
const LABEL = 24; // letters that a value may have beside it and still be just a labelled value
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu}|\d+\))|(?<=:)\s+(?=\d+\))|\n/u;

const squeeze = (part) => part.replace(/[\s\u00a0\u202f]/g, "");

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
  return sums.length >= (FEWEST_SUMS[kind] ?? Infinity) && sums.every((sum) => shown.includes(squeeze(sum)));
}

export function around(kind, text, data) {
  const shown = squeeze(JSON.stringify(data));
  const above = [];
  const below = [];
  let dropped = false;
  for (const part of text.split(SENTENCE)) {
    if (readsOut(kind, part, data, shown)) dropped = true;
    else (dropped ? below : above).push(part);
  }
  if (!dropped) return { above: text, below: "" };
  return { above: above.join(" "), below: below.join(" ") };
}
