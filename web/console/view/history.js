// The contacts tab: earlier conversations over all channels, and every contact the case knows of.

import { get } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { dayName, momentName } from "/console/words.js";
import { h, quiet } from "/console/view/ui.js";

const words = strings.history;

export function createHistory({ talk }) {
  return async function show() {
    const { case: file } = await get(talk.path("/case"));
    if (!file) return quiet(words.hidden);
    const talks = (file.conversations ?? []).map((one) =>
      h("li", {}, one.current || one.id === talk.state.id ? `${dayName(one.opened_at)}, ${strings.channels[one.channel] ?? one.channel} (${words.current})`
        : h("a", { href: `#/rozmowy/${one.id}` }, `${dayName(one.opened_at)}, ${strings.channels[one.channel] ?? one.channel}`)));
    const contacts = (file.contacts ?? []).map((one) =>
      h("li", {}, [momentName(one.at), strings.channels[one.channel] ?? one.channel, words.directions[one.direction]].filter(Boolean).join(", ")));
    return [
      h("section", { class: "part" }, h("h3", {}, words.talks), talks.length ? h("ul", { class: "plain" }, talks) : quiet(words.none)),
      h("section", { class: "part" }, h("h3", {}, words.title), contacts.length ? h("ul", { class: "plain" }, contacts) : quiet(words.none)),
    ];
  };
}
