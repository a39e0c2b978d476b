// The supervisor's live board: how many wait and how long, who works, how the day goes. Looks again by itself.

import { get } from "/console/api.js";
import { calmly } from "/console/hub.js";
import strings from "/console/strings.pl.js";
import { lasting } from "/console/words.js";
import { badge, h, quiet, table } from "/console/view/ui.js";

const words = strings.board;
const PAUSE = 2500;

const tile = (label, value, kind = "") => h("div", { class: `tile ${kind}`.trim() }, h("dt", {}, label), h("dd", {}, value));
const span = (seconds) => (seconds === null || seconds === undefined ? "–" : lasting(seconds));
const number = (value) => String(value ?? 0);

function now(board) {
  const { modes } = board;
  return h("dl", { class: "tiles" },
    tile(words.frozen, number(modes.frozen), modes.frozen ? "crisis" : ""),
    tile(words.waiting, number(modes.waiting)),
    tile(words.late, number(board.late), board.late ? "late" : ""),
    tile(words.oldest, span(board.oldest_waiting_seconds)),
    tile(words.human, number(modes.human)),
    tile(words.bot, number(modes.bot)));
}

function today(given) {
  return h("dl", { class: "tiles small" },
    tile(words.handovers, number(given.handovers)),
    tile(words.claimed, number(given.claimed)),
    tile(words.returned, number(given.returned)),
    tile(words.closed, number(given.closed)),
    tile(words.median, span(given.median_first_answer_seconds)),
    tile(words.p90, span(given.p90_first_answer_seconds)),
    tile(words.fallbacks, number(given.fallbacks)),
    tile(words.crises, number(given.crises)),
    tile(words.rating, given.ratings ? `${given.rating_average.toLocaleString(strings.locale, { maximumFractionDigits: 1 })} (${words.ratings(given.ratings)})` : "–"));
}

function urgencies(given) {
  const entries = Object.entries(given ?? {}).filter(([, n]) => n);
  if (!entries.length) return quiet(strings.queue.none);
  return h("ul", { class: "row plain" }, entries.map(([name, n]) => h("li", {}, badge(`${strings.urgencies[name] ?? name}: ${n}`, name))));
}

function team(agents) {
  const rows = agents.map((one) => [
    one.name, strings.presence[one.presence] ?? one.presence, `${one.load} / ${one.capacity}`, number(one.answered_today), number(one.closed_today),
  ]);
  return table(words.head, rows, words.team);
}

export async function showBoard(page, { hub }) {
  const place = h("div", { class: "stack" });
  page.append(place);
  async function show() {
    const board = await get("/board");
    const top = place.querySelector(".table")?.scrollLeft ?? 0;
    place.replaceChildren(
      h("h2", {}, words.now), now(board),
      h("h2", {}, words.byUrgency), urgencies(board.waiting_by_urgency),
      h("h2", {}, words.team), team(board.agents),
      h("h2", {}, words.today), today(board.today));
    place.querySelector(".table").scrollLeft = top;
  }
  await show();
  const again = calmly(() => show().catch(() => {}), PAUSE);
  const off = hub.on("frame", (frame) => {
    if (!page.isConnected) off();
    else if (frame.type === "changed") again();
  });
}
