// The launcher and the panel of the widget, in a shadow root that the page around cannot reach into.
// On a narrow screen the panel is a modal dialog over everything; on a wide one it stands in the corner.

import { h, icon } from "../chat/view/dom.js";

const STYLES = ["chat/tokens.css", "widget/widget.css"];
const ROOM_STYLES = ["chat/chat.css", "chat/message.css", "chat/cards.css", "chat/answers.css", "chat/help.css"];
const NARROW = "(max-width: 34em), (max-height: 30em)";

function stylesheet(href) {
  const link = h("link", { rel: "stylesheet", href });
  const loaded = new Promise((resolve) => link.addEventListener("load", resolve) || link.addEventListener("error", resolve));
  return { link, loaded };
}

export async function buildWidget({ base, strings, options, onOpen, onClose }) {
  const words = strings.launcher;
  const host = document.createElement("ulga-chat");
  const root = host.attachShadow({ mode: "open" });
  const badge = h("span", { class: "badge-count", "aria-hidden": "true", hidden: true });
  const spoken = h("span", { class: "sr" });
  const label = h("span", { class: "label" }, options.label || words.open);
  const launcher = h("button", { type: "button", class: "launcher", "aria-haspopup": "dialog", "aria-expanded": "false", onclick: onOpen }, icon("chat"), label, spoken, badge);
  const room = h("div", { class: "room" }, h("p", { class: "wait" }, strings.loading));
  const panel = h("dialog", { class: "panel", "aria-label": words.panel }, room);
  let roomStyles = false;

  if (options.theme) host.dataset.theme = options.theme;
  host.dataset.position = options.position === "left" ? "left" : "right";
  host.lang = strings.lang;
  const sheets = STYLES.map((path) => stylesheet(`${base}/${path}`));
  const box = h("div", { class: "widget", hidden: true }, launcher, panel);
  root.append(...sheets.map((sheet) => sheet.link), box);
  document.documentElement.append(host);
  await Promise.all(sheets.map((sheet) => sheet.loaded));
  box.hidden = false;

  // Escape closes; a native modal closes by itself, so both ways end in the same place.
  panel.addEventListener("cancel", (event) => {
    if (event.target !== panel) return;
    event.preventDefault();
    onClose();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.querySelector("dialog[open]")) return;
    event.preventDefault();
    onClose();
  });
  // The chat decides about its own keys: pages often bind single letters.
  for (const type of ["keydown", "keyup", "keypress"]) host.addEventListener(type, (event) => event.stopPropagation());

  return {
    room,
    isOpen: () => panel.open,
    show() {
      if (!roomStyles) root.prepend(...ROOM_STYLES.map((path) => stylesheet(`${base}/${path}`).link));
      roomStyles = true;
      if (matchMedia(NARROW).matches) panel.showModal();
      else panel.show();
      launcher.setAttribute("aria-expanded", "true");
      host.dataset.open = "";
    },
    hide() {
      panel.close();
      launcher.setAttribute("aria-expanded", "false");
      delete host.dataset.open;
      launcher.focus();
    },
    unread(count) {
      badge.hidden = !count;
      badge.textContent = count > 9 ? "9+" : String(count || "");
      spoken.textContent = count ? words.unread(count) : "";
    },
    failed() {
      room.replaceChildren(h("p", { class: "wait", role: "alert" }, strings.connection.unavailable));
    },
  };
}
