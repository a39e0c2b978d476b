// One message: who wrote it, what it says, its card, its choices, how its sending went.

import { button, h, hidden, icon } from "./dom.js";
import { around } from "./around.js";
import { card } from "./cards.js";

function author(item, strings) {
  if (item.source === "agent") return strings.who.agent(item.author);
  return strings.who[item.source] || strings.who.system;
}

function side(item) {
  if (item.source === "debtor") return "mine";
  if (item.source === "system") return "notice";
  return `theirs ${item.kind === "crisis" ? "crisis" : item.source}`;
}

function words(text, context, crisis) {
  return text.trim() ? h("div", { class: "words" }, ...context.blocks(text, crisis)) : null;
}

function body(item, context) {
  if (item.source === "debtor") return [h("div", { class: "words" }, h("p", { class: "asis" }, item.text))];
  const dress = card(item, context);
  if (!dress) return [words(item.text, context, item.kind === "crisis")];
  const { above, below } = around(item.kind, item.text, item.data);
  return [words(above, context), dress, words(below, context)];
}

export function choiceList(item, picked, open, context) {
  const { strings, onChoice } = context;
  const crowd = item.choices.length > 6 ? "many" : "";
  const buttons = item.choices.map((choice) => {
    const chosen = picked === choice.id;
    const label = [chosen ? icon("check") : null, h("span", {}, choice.title), chosen ? hidden(` (${strings.chosen})`) : null];
    const props = { type: "button", class: `choice ${chosen ? "chosen" : ""}`.trim(), "data-choice": choice.id };
    if (!open) props["aria-disabled"] = "true"; // focus stays where it was; nothing jumps
    const node = h("button", props, ...label);
    node.addEventListener("click", () => node.getAttribute("aria-disabled") !== "true" && onChoice(choice));
    return node;
  });
  return h("div", { class: `choices ${crowd}`.trim(), role: "group", "aria-label": strings.choices }, buttons);
}

function delivery(item, context) {
  const { strings, onRetry, onDiscard } = context;
  if (item.source !== "debtor" || item.status === "sent") return null;
  if (item.status !== "failed") {
    return h("p", { class: `delivery ${item.status}` }, strings.status[item.status]);
  }
  return h(
    "div",
    { class: "delivery failed" },
    h("p", {}, item.reason ? `${strings.status.failed}. ${item.reason}` : strings.status.failed),
    button(strings.status.retry, { class: "small", icon: "retry", onclick: () => onRetry(item.id) }),
    button(strings.status.remove, { class: "small quiet", onclick: () => onDiscard(item.id) }),
  );
}

export function message(item, context) {
  const name = author(item, context.strings);
  const stamp = item.at
    ? h("time", { datetime: item.at, title: context.formats.full(new Date(item.at)) }, context.formats.time(new Date(item.at)))
    : null;
  const head = h("p", { class: "author" }, h("span", { class: "name" }, name), stamp);
  const node = h(
    "div",
    { class: `message ${side(item)}`, "data-key": item.key },
    head,
    h("div", { class: "bubble" }, body(item, context)),
  );
  if (item.choices.length) node.append(choiceList(item, null, false, context));
  const state = delivery(item, context);
  if (state) node.append(state);
  node.dataset.status = item.status;
  return node;
}

export function refreshDelivery(node, item, context) {
  node.querySelector(".delivery")?.remove();
  const state = delivery(item, context);
  if (state) node.append(state);
  node.dataset.status = item.status;
  const time = node.querySelector("time");
  if (time && item.at) time.textContent = context.formats.time(new Date(item.at));
}

export function refreshChoices(node, item, picked, open, context) {
  const old = node.querySelector(":scope > .choices");
  const focused = old?.contains(node.getRootNode().activeElement) && node.getRootNode().activeElement.dataset.choice;
  const next = choiceList(item, picked, open, context);
  if (old) old.replaceWith(next);
  else node.append(next);
  if (focused) next.querySelector(`[data-choice="${CSS.escape(focused)}"]`)?.focus();
}
