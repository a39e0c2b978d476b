// My account: second factor with its QR code and recovery codes, password, and where I am logged in.

import { get, post } from "/console/api.js";
import { qr } from "/chat/view/qr.js";
import strings from "/console/strings.pl.js";
import { lasting, momentName } from "/console/words.js";
import { ask, sheet } from "/console/view/dialog.js";
import { badge, button, facts, field, h, quiet, table } from "/console/view/ui.js";

const words = strings.account;
const oldPassword = () => field(words.old, "password", { kind: "password", required: true, autocomplete: "current-password" });
const code = () => field(words.code, "code", { required: true, autocomplete: "one-time-code", maxlength: "20" });

export async function showAccount(page, { me, announce, refreshMe }) {
  const second = h("section", { class: "box" });
  const sessions = h("section", { class: "box" });

  async function showSecond() {
    await refreshMe();
    const on = me.second_factor;
    const acts = on ? [button(words.newCodes, newCodes), button(words.remove, remove)] : [button(words.enrol, enrol, { class: "main" })];
    second.replaceChildren(h("h2", {}, words.secondTitle), me.must_enrol ? h("p", { class: "notice warn" }, words.must) : quiet(on ? words.secondOn : words.secondOff), h("div", { class: "row" }, acts));
  }

  function showCodes({ recovery_codes: codes }) {
    const node = sheet(words.recovery, () => [h("p", {}, words.recoveryLead), h("ul", { class: "codes" }, codes.map((one) => h("li", {}, h("code", {}, one))))]);
    return new Promise((closed) => node.addEventListener("close", closed)); // shown only now: nothing may sweep them away
  }

  async function enrol() {
    let given = null;
    await ask({ title: words.enrol, confirm: words.enrol, fields: [oldPassword()] }, async (values) => {
      given = await post("/second-factor/enrol", values);
    });
    if (!given) return;
    const picture = given.qr_svg ? h("div", { class: "qr" }, qr(given.qr_svg, words.qr)) : null;
    const fields = [picture, facts([[words.secret, h("code", {}, given.secret)]]), code()].filter(Boolean);
    let confirmed = null;
    await ask({ title: words.enrol, lead: words.scan, confirm: words.enrol, fields }, async (values) => {
      confirmed = await post("/second-factor/confirm", values);
    });
    if (confirmed) await showCodes(confirmed);
    await showSecond();
  }

  async function newCodes() {
    let given = null;
    await ask({ title: words.newCodes, confirm: words.newCodes, fields: [oldPassword(), code()] }, async (values) => {
      given = await post("/second-factor/recovery-codes", values);
    });
    if (given) await showCodes(given);
  }

  const remove = () => ask({ title: words.remove, confirm: words.remove, danger: true, fields: [oldPassword(), code()] }, (values) => post("/second-factor/remove", values)).then(showSecond);

  const change = () => ask({ title: words.change, confirm: words.change, fields: [
    field(words.old, "old", { kind: "password", required: true, autocomplete: "current-password" }),
    field(words.new, "new", { kind: "password", required: true, minlength: "12", autocomplete: "new-password" }),
  ] }, (values) => post("/password", values)).then((done) => {
    if (!done) return;
    announce(words.changed);
    showSessions();
  });

  async function showSessions() {
    const { sessions: all } = await get("/sessions");
    const end = async (path) => {
      await post(path);
      await showSessions();
    };
    const rows = all.map((one) => [
      [one.browser, one.address_hint].filter(Boolean).join(", "),
      one.since ? momentName(one.since) : words.ago(lasting(one.opened_seconds)),
      words.ago(lasting(one.seen_seconds)),
      one.current ? badge(words.this, "good") : button(words.end, () => end(`/sessions/${one.id}/end`), { class: "small" }),
    ]);
    sessions.replaceChildren(h("h2", {}, words.sessions), table(words.sessionHead, rows, words.sessions),
      all.length > 1 ? h("p", {}, button(words.endOthers, () => end("/sessions/end-others"))) : "");
  }

  if (me.must_enrol) {
    page.append(second);
    await showSecond();
    return;
  }
  const own = me.sign_in !== "oidc";
  page.append(
    h("p", {}, words.who(me.name, strings.roles[me.role] ?? me.role)),
    facts([[words.skills, (me.skills ?? []).join(", ")], [words.languages, (me.languages ?? []).join(", ")]]),
    own ? second : quiet(words.sso),
    own ? h("section", { class: "box" }, h("h2", {}, words.passwordTitle), button(words.change, change)) : "",
    sessions);
  await Promise.all([own ? showSecond() : null, showSessions()]);
}
