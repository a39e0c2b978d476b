// The departments of the console: which of them a role has, on which key, and who shows them.

import strings from "/console/strings.pl.js";
import { showAccount } from "/console/pages/account.js";
import { showAudit } from "/console/pages/audit.js";
import { showBoard } from "/console/pages/board.js";
import { showCanned } from "/console/pages/canned.js";
import { showCorrections } from "/console/pages/corrections.js";
import { showDead } from "/console/pages/dead.js";
import { showMentions } from "/console/pages/mentions.js";
import { showOutcomes } from "/console/pages/outcomes.js";
import { showQuality } from "/console/pages/quality.js";
import { showSearch } from "/console/pages/search.js";
import { showTeam } from "/console/pages/team.js";

const { nav } = strings;
const ALL = ["agent", "supervisor", "admin"];
const LEADS = ["supervisor", "admin"];

const PAGES = [
  { hash: "#/rozmowy", key: "r", text: nav.talks, roles: ALL, inBar: true, show: null },
  { hash: "#/szukaj", key: "s", text: nav.search, roles: ALL, inBar: true, show: showSearch },
  { hash: "#/wzmianki", key: "m", text: nav.mentions, roles: ALL, inBar: true, show: showMentions },
  { hash: "#/tablica", key: "t", text: nav.board, roles: LEADS, inBar: true, show: showBoard },
  { hash: "#/wyniki", key: "w", text: nav.outcomes, roles: LEADS, inBar: true, show: showOutcomes },
  { hash: "#/jakosc", key: "j", text: nav.quality, roles: LEADS, inMenu: true, show: showQuality },
  { hash: "#/poprawki", key: "p", text: nav.corrections, roles: LEADS, inMenu: true, show: showCorrections },
  { hash: "#/odpowiedzi", key: "o", text: nav.canned, roles: LEADS, inMenu: true, show: showCanned },
  { hash: "#/niedostarczone", key: "n", text: nav.dead, roles: LEADS, inMenu: true, show: showDead },
  { hash: "#/zespol", key: "z", text: nav.team, roles: ["admin"], inMenu: true, show: showTeam },
  { hash: "#/dziennik", key: "d", text: nav.audit, roles: ["admin"], inMenu: true, show: showAudit },
  { hash: "#/konto", key: "k", text: nav.account, roles: ALL, show: showAccount },
];

export const pagesFor = (me) => PAGES.filter((page) => page.roles.includes(me.role));
