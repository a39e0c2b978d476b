// The right column: three tabs about the open conversation. Asked for when looked at, again when something changed.

import { hintOf } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { createCase } from "/console/view/case.js";
import { createHelp } from "/console/view/help.js";
import { createHistory } from "/console/view/history.js";
import { button, h, iconButton } from "/console/view/ui.js";

const words = strings.panel;

export function createPanel({ talk, me, hub, insert, announce, onBack }) {
  const context = { talk, me, hub, insert, announce };
  const makers = { case: createCase(context), help: createHelp(context), history: createHistory(context) };
  const names = Object.keys(makers);
  const tabs = names.map((name) =>
    h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "panel-body", class: "tab", ...hintOf(`${name}Tab`, words.tabs[name]), onclick: () => turn(name) }, words.tabs[name]));
  const body = h("div", { class: "scroll panel-body", id: "panel-body", role: "tabpanel", tabindex: "0" });
  const list = h("div", { class: "tabs", role: "tablist", "aria-label": words.title }, tabs);
  const back = iconButton(words.back, "back", onBack, { class: "icon-button to-talk", command: "transcript" });
  const node = h("section", { class: "panel", "aria-label": words.title }, h("div", { class: "panel-head" }, back, list), body);
  let chosen = "case";
  let asked = 0;
  let lastDebtor = 0;

  function turn(name, focus = false) {
    chosen = name;
    names.forEach((one, index) => {
      tabs[index].setAttribute("aria-selected", String(one === name));
      tabs[index].tabIndex = one === name ? 0 : -1;
    });
    body.setAttribute("aria-labelledby", `tab-${name}`);
    body.replaceChildren();
    if (focus) tabs[names.indexOf(name)].focus();
    return load();
  }

  // An answer that came after another question was asked is thrown away.
  async function load() {
    asked += 1;
    const mine = asked;
    const id = talk.state.id;
    node.classList.toggle("none", !id);
    if (!talk.state.head) return body.replaceChildren(h("p", { class: "quiet" }, strings.talk.empty));
    if (!body.childElementCount) body.replaceChildren(h("p", { class: "quiet" }, strings.loading));
    try {
      const content = await makers[chosen](load);
      if (mine === asked && talk.state.id === id) swap(content);
    } catch (error) {
      if (mine === asked) body.replaceChildren(h("p", {}, error.message || words.away), button(words.retry, load, { command: "reload" }));
    }
    return undefined;
  }

  // Keeps what was unfolded and where the column stood.
  function swap(content) {
    const open = new Set([...body.querySelectorAll("details[open]")].map((one) => one.dataset.name));
    const top = body.scrollTop;
    body.replaceChildren(...[content].flat().filter(Boolean));
    for (const one of body.querySelectorAll("details[data-name]")) if (open.has(one.dataset.name)) one.open = true;
    body.scrollTop = top;
  }

  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) turn(names[(names.indexOf(chosen) + step + names.length) % names.length], true);
  });
  const state = () => JSON.stringify([talk.state.head?.mode, talk.state.head?.owner, talk.state.head?.verified]);
  let before = "";
  hub.on("opened", () => {
    before = state();
    body.replaceChildren();
    load();
  });
  hub.on("talk", () => {
    if (!talk.state.id) load();
    else if (before && state() !== before) {
      before = state();
      load();
    }
  });
  hub.on("event", (event) => {
    if (event.source !== "debtor" || event.offset <= lastDebtor || !before) return;
    lastDebtor = event.offset;
    if (chosen === "help") load();
  });
  hub.on("opening", () => {
    lastDebtor = 0;
    before = "";
  });
  hub.on("case-changed", load);
  turn("case");

  // Resolves when this tab stands there, asked for anew only if another one did.
  const shown = (name) => (chosen === name && body.querySelector(".part") ? Promise.resolve() : turn(name));

  return { node, turn, shown, load, focus: () => tabs[names.indexOf(chosen)].focus() };
}
