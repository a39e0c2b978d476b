// The transcript on the screen: one node per event, days between them, follows the end unless somebody scrolled up.

import strings from "/console/strings.pl.js";
import { createLine, dayKey, dayLine } from "/console/view/line.js";
import { button, h } from "/console/view/ui.js";

const NEAR = 60; // pixels from the end that still count as being at the end

export function createTranscript({ hub, talk, onSeen }) {
  const log = h("div", { class: "transcript", role: "log", "aria-live": "off", "aria-label": strings.talk.log, tabindex: "0" });
  const typing = h("p", { class: "typing", hidden: true });
  const jump = button(strings.talk.jump, () => toEnd(), { class: "jump", icon: "down", hidden: true, command: "newest" });
  const lines = new Map();
  let lastDay = "";
  let opening = false; // a history is laid out at once, not scrolled line by line

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

  function toEnd() {
    log.scrollTop = log.scrollHeight;
    jump.hidden = true;
    onSeen();
  }

  function add(event) {
    const follow = !opening && (atEnd() || event.source === "agent");
    const line = createLine(event, talk.state.id);
    const day = dayKey(event.at);
    if (day !== lastDay) log.append(dayLine(event.at));
    lastDay = day;
    lines.set(event.offset, line);
    log.append(line.node);
    if (follow) toEnd();
    else jump.hidden = opening;
  }

  function showDeliveries(letters) {
    for (const [offset, line] of lines) line.showDelivery(letters.filter((letter) => letter.offset === offset));
    if (atEnd()) log.scrollTop = log.scrollHeight;
  }

  log.addEventListener("scroll", () => atEnd() && (jump.hidden = true));
  hub.on("opening", () => {
    opening = true;
    log.setAttribute("aria-live", "off"); // the history is read in silence
    log.replaceChildren();
    lines.clear();
    lastDay = "";
    jump.hidden = true;
    typing.hidden = true;
  });
  hub.on("event", add);
  hub.on("opened", () => {
    opening = false;
    toEnd();
    setTimeout(() => log.setAttribute("aria-live", "polite"), 600);
  });
  hub.on("deliveries", showDeliveries);
  hub.on("typing", (source) => {
    typing.hidden = !source;
    typing.textContent = source === "agent" ? strings.talk.agentTyping : source ? strings.talk.typing : "";
    if (source && atEnd()) log.scrollTop = log.scrollHeight;
  });
  if (globalThis.ResizeObserver) new ResizeObserver(() => jump.hidden && (log.scrollTop = log.scrollHeight)).observe(log);

  return {
    node: h("div", { class: "transcript-box" }, log, jump),
    typing,
    toEnd,
    focus: () => log.focus(),
    // Scrolls to one event and marks it: how search and mentions lead here.
    show(offset) {
      const line = lines.get(offset);
      if (!line) return;
      line.node.classList.add("found");
      line.node.scrollIntoView({ block: "center" });
    },
  };
}
