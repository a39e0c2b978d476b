// The middle column: whose conversation it is, what may be done, the facts in short, the transcript, the composer.

import { get } from "/console/api.js";
import { hintOf } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { createComposer } from "/console/view/composer.js";
import { reasonOf, urgencyOf } from "/console/view/entry.js";
import { createMoves } from "/console/view/moves.js";
import { createTranscript } from "/console/view/transcript.js";
import { badge, facts, h, icon, iconButton } from "/console/view/ui.js";

const words = strings.talk;

export function createTalkView({ talk, me, hub, announce, onBack, onPanel }) {
  const title = h("h2", { id: "talk-title", tabindex: "-1" }, words.empty);
  const state = h("p", { class: "talk-state" });
  const moves = createMoves({ talk, me, hub });
  const movesPlace = h("div", { class: "moves-place" });
  const summary = h("details", { class: "summary", hidden: true }, h("summary", { ...hintOf("summary", words.summary) }, words.summary));
  const summaryBody = h("div", {});
  summary.append(summaryBody);
  const transcript = createTranscript({ hub, talk, onSeen: () => talk.seen() });
  const composer = createComposer({ talk, me, hub, announce });
  const empty = h("div", { class: "talk-empty" }, icon("chat"), h("p", {}, words.emptyLead));
  const head = h("div", { class: "talk-head" },
    iconButton(words.backToQueue, "back", onBack, { class: "icon-button to-queue", command: "queue" }),
    h("div", { class: "talk-names" }, title, state),
    iconButton(words.panel, "panel", onPanel, { class: "icon-button to-panel", command: "panel" }));
  const node = h("section", { class: "talk", "aria-labelledby": "talk-title" }, head, movesPlace, summary, empty, transcript.node, transcript.typing, composer.node);
  let factsFor = "";

  function show() {
    const now = talk.state.head;
    node.classList.toggle("none", !now);
    empty.hidden = Boolean(now);
    summary.hidden = !now;
    title.textContent = now ? words.title(now.id) : words.empty;
    state.replaceChildren(...(now ? stateOf(now) : []));
    const focused = movesPlace.contains(document.activeElement) ? document.activeElement.textContent : null;
    movesPlace.replaceChildren(...(now ? [moves.buttons()] : []));
    if (focused !== null) ([...movesPlace.querySelectorAll("button")].find((one) => one.textContent === focused) ?? title).focus();
    if (now && factsFor !== `${now.id}:${now.mode}:${now.verified}`) loadSummary();
  }

  function stateOf(now) {
    const urgency = urgencyOf(now);
    const owner = now.owner && now.mode === "human" ? (now.owner === me.login ? words.ownerMe : words.owner(now.owner_name || now.owner)) : strings.modes[now.mode];
    return [
      h("span", { class: `owner ${now.mode}` }, owner),
      h("span", {}, strings.channels[now.channel]),
      h("span", { class: now.verified ? "verified" : "" }, now.verified ? icon("shield") : null, now.verified ? words.verified : words.unverified),
      urgency === "normal" ? null : badge(now.urgency_text || strings.urgencies[urgency], urgency),
      reasonOf(now) ? h("span", {}, reasonOf(now)) : null,
      now.closed_as ? h("span", {}, words.closedAs(strings.dialogs.outcomes[now.closed_as] ?? now.closed_as)) : null,
      ...(now.tags ?? []).map((tag) => h("span", { class: "tag" }, tag)),
    ].filter(Boolean);
  }

  async function loadSummary() {
    const { id, mode, verified } = talk.state.head;
    factsFor = `${id}:${mode}:${verified}`;
    const found = await get(talk.path("/summary")).catch(() => null);
    if (talk.state.id !== id) return;
    summary.classList.toggle("bare", !found);
    summaryBody.replaceChildren(found ? facts(found.lines.map((line) => [line.label, line.text])) : h("p", { class: "quiet" }, strings.nothing));
  }

  hub.on("talk", show);
  hub.on("opening", () => (factsFor = ""));
  hub.on("case-changed", () => talk.state.head && loadSummary());
  show();

  return {
    node,
    composer,
    transcript,
    focus: () => title.focus(),
    toggleSummary() {
      summary.open = !summary.open;
    },
  };
}
