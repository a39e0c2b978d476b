// The top bar: departments, presence, notifications, keys, who is here; and the line that says the wire is broken.

import strings from "/console/strings.pl.js";
import { h, hidden, icon, iconButton, menu, optionsOf } from "/console/view/ui.js";

const words = strings.top;

// pages: [{hash, text, count?}]. Returns nodes and setters; knows nothing of what the pages do.
export function createFrame({ me, pages, onPresence, onSignals, onKeys, onLogout, onSkip }) {
  const links = pages.map((page) => {
    const count = h("span", { class: "count", hidden: true });
    return { page, count, node: h("a", { href: page.hash }, page.text, count) };
  });
  const listOf = (chosen) => chosen.map((link) => h("li", {}, link.node));
  const inMenu = links.filter((link) => link.page.inMenu);
  const more = inMenu.length ? menu(strings.nav.more, h("ul", {}, listOf(inMenu))) : null;
  const nav = h("nav", { class: "pages", "aria-label": strings.nav.label }, h("ul", {}, listOf(links.filter((link) => !link.page.inMenu)), more ? h("li", {}, more) : null));
  const { offline: _, ...states } = strings.presence;
  const options = optionsOf(states).map(({ value, text }) => h("option", { value }, text));
  const presence = h("select", { id: "presence", class: "presence" }, options);
  const load = h("span", { class: "load", title: words.loadHint });
  const banner = h("p", { class: "banner", hidden: true });
  const status = h("p", { class: "sr", role: "status" });
  const problem = h("p", { class: "toast", role: "alert", hidden: true });
  const main = h("main", { id: "main", tabindex: "-1" });
  let timer = 0;

  presence.addEventListener("change", () => onPresence(presence.value));
  const top = h(
    "header",
    { class: "top" },
    h("p", { class: "brand" }, h("span", {}, strings.brand), ` ${strings.console}`),
    nav,
    h("div", { class: "here" },
      h("label", { for: "presence", class: "sr" }, words.presence), h("span", { class: "dot", "aria-hidden": "true" }), presence, load,
      iconButton(words.signals, "bell", onSignals, { command: "signals" }),
      iconButton(words.keys, "keys", onKeys, { command: "list" }),
      h("a", { class: "me", href: "#/konto" }, me.name),
      iconButton(words.logout, "out", onLogout, { command: "logout" })),
  );
  const skip = h("button", { type: "button", class: "skip", onclick: onSkip }, strings.skip);
  const root = h("div", { class: "console" }, skip, top, banner, problem, main, status);

  return {
    root,
    main,
    showPage(hash) {
      for (const { node, page } of links) {
        if (page.hash === hash) node.setAttribute("aria-current", "page");
        else node.removeAttribute("aria-current");
      }
      more?.removeAttribute("open");
      more?.classList.toggle("current", inMenu.some((link) => link.page.hash === hash));
    },
    showCount(hash, n, meaning) {
      const link = links.find((one) => one.page.hash === hash);
      if (!link) return;
      link.count.hidden = !n;
      link.count.replaceChildren(String(n), hidden(` ${meaning}`));
    },
    showMe({ presence: now, load: used, capacity }) {
      presence.value = now && now !== "offline" ? now : "available";
      root.dataset.presence = presence.value;
      load.textContent = capacity ? words.load(used ?? 0, capacity) : "";
    },
    // Said once to a screen reader, without taking the focus.
    announce(text) {
      status.textContent = "";
      setTimeout(() => (status.textContent = text), 50);
    },
    showBroken(broken) {
      banner.hidden = !broken;
      banner.textContent = broken ? strings.offline : "";
    },
    showProblem(error) {
      clearTimeout(timer);
      problem.hidden = !error;
      problem.replaceChildren(...(error ? [icon("alarm"), error.message] : []));
      if (error) timer = setTimeout(() => (problem.hidden = true), 9000);
    },
  };
}
