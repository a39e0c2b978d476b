// The accounts of the team: who may do what, for whom, how many at once; passwords, second factor, sessions.

import { get, post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { listed } from "/console/words.js";
import { ask, sheet } from "/console/view/dialog.js";
import { button, field, h, optionsOf, table } from "/console/view/ui.js";

const words = strings.team;

function details(one = {}) {
  return [
    field(words.name, "name", { required: true, maxlength: "80", value: one.name ?? "" }),
    field(words.role, "role", { kind: "select", options: optionsOf(strings.roles), value: one.role ?? "agent" }),
    field(words.capacity, "capacity", { kind: "number", min: "1", max: "50", value: String(one.capacity ?? 4) }),
    field(words.skills, "skills", { value: (one.skills ?? []).join(", ") }),
    field(words.languages, "languages", { value: (one.languages ?? ["pl"]).join(", ") }),
    field(words.creditors, "creditors", { value: (one.creditors ?? []).join(", ") }),
  ];
}

const shape = ({ skills, languages, creditors, capacity, ...rest }) => ({
  ...rest,
  capacity: Number(capacity),
  skills: listed(skills),
  languages: listed(languages),
  creditors: listed(creditors).length ? listed(creditors) : null,
});

// Only what differs: a new role ends the person's sessions.
const changes = (one, given) => Object.fromEntries(Object.entries(given).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(one[name] ?? null)));

export async function showTeam(page, { announce }) {
  const place = h("div", {});

  async function done(result) {
    if (!result) return;
    announce(words.done);
    await show();
  }

  const sure = (one, step, text) => ask({ title: text, lead: one.name, confirm: strings.yes, danger: true }, () => post(`/agents/${one.id}/${step}`)).then(done);
  const acts = (one) =>
    sheet(one.name, (close) => {
      const act = (label, work) => button(label, () => {
        close();
        work();
      });
      return [
        act(words.edit, () => ask({ title: words.edit, confirm: strings.save, fields: [...details(one), field(words.active, "active", { kind: "check", value: one.active })] },
          (given) => post(`/agents/${one.id}`, changes(one, shape(given)))).then(done)),
        act(words.password, () => ask({ title: words.password, lead: one.name, confirm: strings.save, fields: [field(strings.account.new, "password", { kind: "password", minlength: "12", required: true, autocomplete: "new-password" })] },
          (given) => post(`/agents/${one.id}/password`, given)).then(done)),
        one.second_factor ? act(words.reset, () => sure(one, "reset-second-factor", words.ask.reset)) : null,
        act(words.end, () => sure(one, "end-sessions", words.ask.end)),
        one.locked ? act(words.unlock, () => sure(one, "unlock", words.ask.unlock)) : null,
      ].filter(Boolean);
    });

  async function show() {
    const { agents } = await get("/agents");
    const rows = agents.map((one) => [
      h("button", { type: "button", class: "button plain", "aria-label": `${one.name}: ${words.act}`, onclick: () => acts(one) }, one.name),
      strings.roles[one.role] ?? one.role,
      strings.presence[one.presence] ?? one.presence ?? "",
      `${one.load ?? 0} / ${one.capacity ?? ""}`,
      one.second_factor ? strings.yes : strings.no,
      one.locked ? words.lockedUp : one.active ? words.ok : words.inactive,
    ]);
    place.replaceChildren(table(words.head, rows, words.title));
  }

  const make = () => ask({ title: words.make, confirm: strings.save, fields: [
    field(strings.entrance.login, "login", { required: true, maxlength: "80", autocapitalize: "none" }),
    ...details(),
    field(strings.account.new, "password", { kind: "password", minlength: "12", required: true, autocomplete: "new-password" }),
  ] }, (given) => post("/agents", shape(given))).then(done);
  page.append(h("p", {}, button(words.make, make, { class: "main" })), place);
  await show();
}
