// Who this is: proved or not, and by an agent who checks what the person says.

import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { button, facts, h, icon } from "/console/view/ui.js";

const words = strings.identity;

function stateOf(identity) {
  if (identity.locked) return words.locked;
  if (!identity.verified) return words.no;
  return identity.verified_at ? words.verified(momentName(identity.verified_at)) : words.yes;
}

// Nobody has asked this person anything yet: the case backend knows no session.
const UNKNOWN = { verified: false, locked: false, notice_shown: false };

export function identityPart(given, acts) {
  const identity = given ?? UNKNOWN;
  const notice = identity.notice_shown ? words.notice : words.noticeNot;
  const rows = [
    [words.title, h("span", { class: identity.verified ? "verified" : "" }, identity.verified ? icon("shield") : null, stateOf(identity))],
    ["", identity.verified || identity.tries_left === undefined || identity.tries_left === null ? null : words.tries(identity.tries_left)],
    [words.phone, identity.phone_known === undefined ? null : identity.phone_known ? strings.yes : strings.no],
  ];
  return h(
    "section",
    { class: "part identity" },
    h("h3", {}, words.title),
    facts(rows.filter(([name]) => name)),
    identity.verified ? h("p", { class: "quiet" }, notice) : rows[1][1] ? h("p", { class: "quiet" }, rows[1][1]) : null,
    acts
      ? h("div", { class: "row" },
          identity.verified || identity.locked ? null : button(words.check, acts.check, { icon: "shield", command: "check" }),
          identity.verified && !identity.notice_shown ? button(words.noticeDo, acts.notice, { command: "notice" }) : null)
      : null,
  );
}
