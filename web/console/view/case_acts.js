// What an agent may do to the case, each through the case backend's own rules; a refusal is shown in the dialog.

import { post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { dayName } from "/console/words.js";
import { ask } from "/console/view/dialog.js";
import { field, optionsOf } from "/console/view/ui.js";
import { openMatter, openMove } from "/console/view/matter_acts.js";
import { openOffers } from "/console/view/offers.js";
import { sum } from "/console/view/sums.js";

// The backend may answer a promise with the furthest day instead of taking it.
function taken(answer) {
  if (answer.outcome === "counter") throw new Error(strings.promises.counter(dayName(answer.latest_on)));
  return answer;
}

export function createCaseActs(context) {
  const { talk, hub, announce } = context;

  async function write(step, body, said = strings.team.done) {
    const answer = await post(talk.path(`/case${step}`), body);
    announce(said);
    hub.tell("case-changed");
    return answer ?? true;
  }

  const quick = (work) => () => work().catch((error) => hub.tell("problem", error));
  const number = { inputmode: "decimal", maxlength: "12" };

  return {
    check: () =>
      ask({ title: strings.identity.check, confirm: strings.identity.confirm, fields: [
        field(strings.identity.birth, "birth_date", { kind: "date", required: true }),
        field(strings.identity.number, "case_number", { optional: true, maxlength: "30" }),
      ] }, async ({ birth_date, case_number }) => {
        const answer = await post(talk.path("/case/identity"), { birth_date, ...(case_number && { case_number }) });
        hub.tell("case-changed");
        talk.load().catch(() => {});
        if (answer.outcome !== "verified") throw new Error(`${strings.identity.outcomes[answer.outcome] ?? strings.identity.outcomes.mismatch} ${strings.identity.tries(answer.tries_left)}`);
        announce(strings.identity.outcomes.verified);
        return answer;
      }),
    notice: quick(() => write("/notice", {})),
    offer: () => openOffers(context, write),
    cancelPlan: () => ask({ title: strings.plans.cancelAsk, lead: strings.plans.cancelLead, confirm: strings.plans.cancel, danger: true }, () => write("/plans/cancel", {})),
    promise: () =>
      ask({ title: strings.promises.make, confirm: strings.save, fields: [
        field(strings.promises.amount, "amount", { ...number, optional: true }),
        field(strings.promises.day, "promised_on", { kind: "date", required: true }),
      ] }, ({ amount, promised_on }) => {
        const amount_grosze = sum(amount, strings.promises.amount);
        return write("/promises", { promised_on, ...(amount_grosze && { amount_grosze }) }).then(taken);
      }),
    hold: () =>
      ask({ title: strings.holds.make, confirm: strings.save, fields: [
        field(strings.holds.block, "block", { kind: "select", options: optionsOf(strings.holds.blocks) }),
        field(strings.holds.until, "until", { kind: "date", optional: true }),
      ] }, ({ block, until }) => write("/holds", { block, ...(until && { until }) })),
    lift: (one) => ask({ title: strings.holds.liftAsk, lead: one.block_text ?? one.block, confirm: strings.holds.lift }, () => write(`/holds/${one.hold_id}/lift`, {})),
    matter: (kinds) => openMatter(kinds, write),
    moveMatter: (one) => openMove(one, write),
    wish: () =>
      ask({ title: strings.contact.wish, confirm: strings.save, fields: [
        field(strings.contact.channel, "channel", { kind: "select", options: optionsOf(strings.contact.ways, "–") }),
        field(strings.contact.from, "from_hour", { kind: "number", min: "0", max: "23", optional: true }),
        field(strings.contact.to, "to_hour", { kind: "number", min: "1", max: "24", optional: true }),
      ] }, ({ channel, from_hour, to_hour }) => {
        const preference = { ...(channel && { channel }), ...(from_hour && { from_hour: Number(from_hour) }), ...(to_hour && { to_hour: Number(to_hour) }) };
        return write("/matters", { kind: "contact_preference", preference });
      }),
    callback: () =>
      ask({ title: strings.callback.title, confirm: strings.callback.confirm, fields: [
        field(strings.callback.day, "on", { kind: "date", required: true }),
        field(strings.callback.hour, "from_hour", { kind: "number", min: "8", max: "20", value: "10", required: true }),
        field(strings.dialogs.noteTeam, "note", { kind: "area", optional: true }),
      ] }, ({ on, from_hour, note }) => write("/callback", { on, from_hour: Number(from_hour), ...(note && { note }) }, `${strings.callback.title}: ${dayName(on)}`)),
  };
}
