// The room around the conversation: who answers, how the connection is, help, and the way to a human.

import { button, h, icon, iconButton } from "./dom.js";
import { confirmDialog, helpContent, sheet } from "./help.js";

const CALM_SECONDS = 1500; // a hiccup shorter than this is nobody's business
const HOLDS = 400; // a connection that lasted this long is one

export function createShell({ root, store, strings, layout, log, composer, actions }) {
  const lead = h("p", { class: "lead" });
  const banner = h("div", { class: "banner", hidden: true });
  const bannerText = h("p", { role: "status" });
  const bannerAction = button(strings.connection.retryNow, { class: "small", onclick: () => bannerAct() });
  const typing = h("p", { class: "typing", hidden: true }, h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), h("span"));
  const live = h("p", { class: "sr", role: "status" });
  const printable = layout === "page";
  let bannerAct = actions.retryNow;
  let calm = 0;
  let tick = 0;

  const content = (heading) => {
    const inSheet = heading === "h3";
    const leave = (action) => () => {
      if (inSheet) help.close();
      action();
    };
    const wrapped = { human: leave(actions.human), print: leave(actions.print), save: actions.save, end: leave(actions.end) };
    return helpContent({ strings, actions: wrapped, printable, heading });
  };
  const help = sheet({ strings, title: strings.help.title, content: content("h3") });
  const ask = confirmDialog({ strings, onyes: () => onEnd() });
  let onEnd = () => {};
  const openHelp = () => help.showModal();

  const brandTag = layout === "page" ? "h1" : "h2";
  const top = h(
    layout === "page" ? "header" : "div",
    { class: "top" },
    h("div", { class: "mark", "aria-hidden": "true" }, icon("mark")),
    h("div", { class: "names" }, h(brandTag, {}, strings.brand), lead),
    h(
      "div",
      { class: "top-actions" },
      iconButton(strings.help.open, "help", { class: "help-open", onclick: openHelp }),
      actions.close ? iconButton(strings.launcher.close, "close", { onclick: actions.close }) : null,
    ),
  );
  const reach = h(
    "div",
    { class: "reach" },
    button(strings.human.action, { icon: "human", class: "link", onclick: actions.human }),
    button(strings.help.action, { icon: "phone", class: "link", onclick: openHelp }),
  );
  banner.append(bannerText, bannerAction);
  const talkTag = layout === "page" ? "main" : "div";
  const talk = h(talkTag, { class: "talk" }, banner, log.log, h("div", { class: "brink" }, typing, log.jump), h("div", { class: "foot" }, composer.form, reach));
  const aside = layout === "page" ? h("aside", { class: "side", "aria-label": strings.help.title }, content("h2")) : null;
  const skip = button(strings.skip, { class: "skip", onclick: composer.focus });
  const frame = h("div", { class: `ulga ulga-${layout}`, lang: strings.lang }, skip, top, h("div", { class: "body" }, talk, aside), live, help, ask);
  root.replaceChildren(frame);

  function showLead() {
    const { source, author } = store.state.lead;
    lead.textContent = source === "agent" ? strings.lead.agent(author) : strings.lead[source];
    frame.dataset.lead = source;
  }

  function showBanner(text, label = null, act = null) {
    clearInterval(tick);
    banner.hidden = !text;
    if (bannerText.textContent !== text) bannerText.textContent = text;
    bannerAction.hidden = !label;
    if (label) bannerAction.lastChild.textContent = label;
    bannerAct = act || actions.retryNow;
  }

  function showConnection() {
    const now = store.state.connection;
    const words = strings.connection;
    clearTimeout(calm);
    frame.dataset.connection = now.name;
    if (now.name === "open") {
      if (banner.hidden) return undefined;
      calm = setTimeout(() => (announce(words.restored), showBanner("")), HOLDS); // a full house opens, and closes at once
      return undefined;
    }
    if (now.name === "offline") return showBanner(words.offline);
    if (now.name === "expired") return showBanner(words.expired, words.startNew, actions.startNew);
    if (now.full) return showBanner(words[now.full], words.retryNow);
    const text = now.name === "unavailable" ? words.unavailable : words.reconnecting;
    if (now.name === "connecting" || !(now.failures > 1)) {
      if (banner.hidden) calm = setTimeout(() => showBanner(now.name === "connecting" ? words.connecting : text), CALM_SECONDS);
      return undefined;
    }
    return showBanner(text, words.retryNow);
  }

  function showTyping() {
    const source = store.state.typing;
    typing.hidden = !source;
    if (source) typing.lastChild.textContent = strings.typing[source];
  }

  function announce(text) {
    live.textContent = "";
    setTimeout(() => (live.textContent = text), 50);
  }

  store.subscribe((change) => {
    if (change.type === "connection") showConnection();
    else if (change.type === "typing") showTyping();
    else if (change.type === "lead") showLead();
    else if (change.type === "cleared") {
      showLead();
      showTyping();
    }
  });
  showLead();

  return {
    announce,
    notice(text) {
      showBanner(text);
      calm = setTimeout(() => showBanner(""), 8000);
    },
    confirmEnd(then) {
      onEnd = then;
      ask.showModal();
    },
  };
}
