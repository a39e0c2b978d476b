// Earlier conversations above the present one, once the person is known and asks for them.
// They are shown from the beginning of the newest one, where the press of the button leads.

import { sessionTitle } from "../transcript.js";
import { button, h } from "./dom.js";
import { message } from "./message.js";

export function createEarlier({ store, history, context, log }) {
  const { strings, formats } = context;
  const words = strings.earlier;
  const more = button(words.show, { icon: "history", class: "small", onclick: load });
  const note = h("p", { class: "earlier-note" });
  const list = h("div", { class: "sessions" });
  const present = h("p", { class: "day present", hidden: true }, h("span", {}, words.present));
  // Not part of what the live region reads out.
  const node = h("section", { class: "earlier", "aria-label": words.label, "aria-live": "off", hidden: true }, h("div", { class: "earlier-ask" }, more, note), list, present);

  function session(one) {
    const { items } = one;
    const day = (item) => (item.at ? formats.dayKey(new Date(item.at)) : "");
    const nodes = items.flatMap((item, index) => {
      const before = items[index - 1];
      const made = message(item, context);
      const newDay = before && day(item) !== day(before);
      made.classList.toggle("follows", Boolean(before && !newDay && before.source === item.source && before.author === item.author));
      return newDay ? [h("p", { class: "day" }, h("span", {}, formats.date(new Date(item.at)))), made] : [made];
    });
    return h("section", { class: "session" }, h(context.heading, { class: "session-title", tabindex: "-1" }, sessionTitle(one, strings, formats)), nodes);
  }

  // The offer comes in above; what is being read does not move.
  function offer() {
    const fromEnd = log.scrollHeight - log.scrollTop;
    node.hidden = false;
    log.scrollTop = log.scrollHeight - fromEnd;
  }

  async function load() {
    if (more.getAttribute("aria-disabled") === "true") return;
    more.setAttribute("aria-disabled", "true");
    note.textContent = words.loading;
    const answer = await history.more();
    more.setAttribute("aria-disabled", "false");
    note.textContent = "";
    if (!answer) return;
    if (answer.problem) {
      note.textContent = words[answer.problem];
      context.announce(note.textContent);
      return;
    }
    show(answer.added);
  }

  function show(added) {
    const nodes = added.map(session);
    list.prepend(...nodes);
    present.hidden = !list.childElementCount;
    more.lastChild.textContent = words.older;
    if (!list.childElementCount) note.textContent = words.none;
    context.announce(list.childElementCount ? words.loaded(added.length) : words.none);
    more.hidden = history.ended();
    if (!nodes.length) return;
    const newest = nodes.at(-1).firstChild; // reading goes on there, and older ones are further up
    newest.scrollIntoView({ block: "start" });
    newest.focus({ preventScroll: true });
  }

  store.subscribe((change) => {
    if (change.type === "verified") offer();
    if (change.type !== "cleared") return;
    history.clear();
    list.replaceChildren();
    note.textContent = "";
    more.lastChild.textContent = words.show;
    more.hidden = false;
    node.hidden = present.hidden = true;
  });

  return node;
}
