// What can be done with the conversation: buttons for the moves the server allows, each with its dialog.

import { get } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { listed } from "/console/words.js";
import { ask } from "/console/view/dialog.js";
import { button, field, h, menu, optionsOf } from "/console/view/ui.js";

const words = strings.moves;
const dialogs = strings.dialogs;

const movesOf = (head) => head?.moves ?? [];

const note = (label = dialogs.noteTeam, required = false) =>
  field(label, "note", { kind: "area", hint: dialogs.noteHint, optional: !required, required });

async function colleagues(me) {
  const { colleagues: all } = await get("/colleagues");
  return all.filter((one) => one.login !== me.login);
}

const asOptions = (people) =>
  people.map((one) => ({ value: one.login, text: dialogs.colleague({ ...one, presenceText: strings.presence[one.presence] ?? one.presence }) }));

export function createMoves({ talk, me, hub }) {
  const problem = (error) => hub.tell("problem", error);
  const act = (step, body) => talk.act(step, body).catch(problem);

  const run = {
    claim: () => act("/claim"),
    clear: () => act("/clear"),
    reopen: () => act("/reopen"),
    release: () =>
      ask({ ...dialogs.release, fields: [note()] }, (given) => talk.act("/release", given)),
    return: () =>
      ask({ ...dialogs.return, fields: [field(dialogs.return.agreed, "agreed", { kind: "select", options: optionsOf(dialogs.agreed) }), note()] },
        (given) => talk.act("/return", given)),
    close: () =>
      ask({ ...dialogs.close, fields: [
        field(dialogs.close.outcome, "outcome", { kind: "select", options: optionsOf(dialogs.outcomes) }),
        note(),
        field(dialogs.close.rating, "ask_rating", { kind: "check", value: true }),
      ] }, (given) => talk.act("/close", given)),
    freeze: () =>
      ask({ ...dialogs.freeze, danger: true, fields: [field(dialogs.freeze.help, "say_help", { kind: "check", value: true })] },
        (given) => talk.act("/freeze", given)),
    async transfer() {
      const others = (await colleagues(me).catch((error) => (problem(error), []))).filter((one) => one.presence !== "offline");
      if (!others.length) return problem(new Error(dialogs.transfer.nobody));
      const to = field(dialogs.transfer.to, "to", { kind: "select", options: asOptions(others) });
      return ask({ ...dialogs.transfer, fields: [to, note(dialogs.noteTeam, true)] }, (given) => talk.act("/transfer", given));
    },
    async assign() {
      const { colleagues: all } = await get("/colleagues").catch((error) => (problem(error), { colleagues: [] }));
      if (!all.length) return undefined;
      return ask({ ...dialogs.assign, fields: [field(dialogs.assign.to, "to", { kind: "select", options: asOptions(all) })] },
        (given) => talk.act("/assign", given));
    },
    tags() {
      const { tags = [], skill = "", language = "" } = talk.state.head;
      const fields = [
        field(dialogs.tags.tags, "tags", { value: tags.join(", "), optional: true }),
        field(dialogs.tags.skill, "skill", { value: skill ?? "", optional: true, pattern: "[a-z_]{1,24}" }),
        field(dialogs.tags.language, "language", { value: language ?? "", optional: true, pattern: "[a-z]{2}" }),
      ];
      return ask({ ...dialogs.tags, fields }, (given) =>
        talk.act("/tags", { tags: listed(given.tags), ...(given.skill && { skill: given.skill }), ...(given.language && { language: given.language }) }));
    },
  };

  // Taking over after a crisis stands on the key of taking over.
  const LOOK = {
    claim: { icon: "next", class: "main" }, clear: { icon: "shield", class: "main", command: "claim" }, reopen: { class: "main" },
    return: { icon: "back" }, transfer: { icon: "out" }, assign: {}, release: { icon: "down" },
    close: { icon: "check" }, freeze: { icon: "alarm", class: "danger-plain" },
  };

  const RARE = new Set(["assign", "release"]);

  function buttons() {
    const allowed = movesOf(talk.state.head);
    const label = (name) => (name === "claim" && talk.state.head.mode === "bot" ? words.stepIn : words[name]);
    const make = (name) => button(label(name), run[name], { command: name, ...LOOK[name] });
    const shown = Object.keys(LOOK).filter((name) => allowed.includes(name));
    const rare = shown.filter((name) => RARE.has(name)).map(make);
    if (talk.state.head?.tags) rare.push(button(words.tag, run.tags, { command: "tags" }));
    return h("div", { class: "moves", role: "group", "aria-label": words.label },
      shown.filter((name) => !RARE.has(name)).map(make), rare.length ? menu(words.more, rare) : null);
  }

  return { buttons };
}
