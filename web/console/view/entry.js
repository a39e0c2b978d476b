// One conversation in the queue: how urgent, since when, whose, and its clock. Colour never says it alone.

import strings from "/console/strings.pl.js";
import { lasting } from "/console/words.js";
import { badge, h, icon } from "/console/view/ui.js";

const words = strings.queue;

export const urgencyOf = (entry) => entry.urgency ?? "normal";
export const reasonOf = (entry) => entry.reason_text ?? "";

export function arrivalText(entry) {
  const urgency = urgencyOf(entry);
  const about = urgency === "normal" ? reasonOf(entry) : entry.urgency_text || strings.urgencies[urgency];
  return words.arrived([strings.channels[entry.channel], about].filter(Boolean).join(", "));
}

// The service level clock as words; `gone` seconds passed since the list was asked for.
function clock(entry, gone) {
  if (!entry.clock) return null;
  const { target_seconds: target, used_seconds: used, state } = entry.clock;
  const left = target - used - gone;
  const now = left < 0 ? "late" : left < target / 4 ? "soon" : state;
  const text = left < 0 ? words.late(lasting(-left)) : words.left(lasting(left));
  return h("span", { class: `clock ${now}` }, icon("clock"), text);
}

function lines(entry, me, gone) {
  const urgency = urgencyOf(entry);
  const owner = entry.owner ? (entry.owner === me.login ? words.mine : strings.talk.owner(entry.owner_name || entry.owner)) : "";
  const about = [owner, reasonOf(entry)].filter(Boolean).join(" · ");
  const waited = (entry.waiting_seconds ?? entry.seconds ?? 0) + gone;
  return [
    h("span", { class: "line-1" },
      h("span", { class: "channel" }, icon(entry.channel === "sms" ? "phone" : "chat"), strings.channels[entry.channel]),
      urgency === "normal" ? h("span", { class: "mode" }, strings.modes[entry.mode]) : badge(entry.urgency_text || strings.urgencies[urgency], urgency),
      entry.unread ? h("span", { class: "unread" }, String(entry.unread), h("span", { class: "sr" }, ` ${words.unread(entry.unread)}`)) : null),
    about ? h("span", { class: "line-2" }, about) : null,
    h("span", { class: "line-3" },
      clock(entry, gone) ?? h("span", { class: "clock" }, icon("clock"), words.since(lasting(waited))),
      entry.verified ? h("span", { class: "verified", title: words.verified }, icon("shield"), h("span", { class: "sr" }, words.verified)) : null,
      (entry.tags ?? []).map((tag) => h("span", { class: "tag" }, tag))),
  ];
}

export function createEntry(entry, me) {
  const link = h("a", { href: `#/rozmowy/${entry.id}` });
  const node = h("li", {}, link);
  let before = "";
  return {
    node,
    link,
    show(fresh, gone, current) {
      const state = JSON.stringify([fresh, Math.floor(gone / 5), current]);
      if (state === before) return; // two hundred entries, and most stand as they stood
      before = state;
      node.className = `entry ${urgencyOf(fresh)} ${fresh.mode}${fresh.suitable === false && fresh.mode !== "human" ? " unsuitable" : ""}`;
      link.replaceChildren(...lines(fresh, me, gone));
      if (current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    },
  };
}
