// The agents' console: who is here, then the departments. Everything else is asked of the server when it is looked at.

import { get, known, onLeft, post } from "/console/api.js";
import { createDesk } from "/console/desk.js";
import { createHub } from "/console/hub.js";
import { createKeys } from "/console/keys.js";
import { openLive } from "/console/live.js";
import { showAccount } from "/console/pages/account.js";
import { pagesFor } from "/console/pages/index.js";
import { createQueue } from "/console/queue.js";
import { commands } from "/console/shortcuts.js";
import { createSignals } from "/console/signals.js";
import strings from "/console/strings.pl.js";
import { createTalk } from "/console/talk.js";
import { arrivalText } from "/console/view/entry.js";
import { showEntrance } from "/console/view/entrance.js";
import { createFrame } from "/console/view/frame.js";
import { press } from "/console/view/press.js";
import { showKeys, showSignals } from "/console/view/sheets.js";

const root = document.getElementById("app");
const HOME = "#/rozmowy";
const CLOCK = 20_000;
let stop = () => {};

// Whose role asks for a second factor sees nothing else until it is there.
function enrolFirst(me) {
  const page = h1(strings.nav.account);
  const main = document.createElement("main");
  main.append(page);
  root.replaceChildren(Object.assign(document.createElement("div"), { className: "console" }));
  root.firstChild.append(main);
  const refreshMe = async () => {
    Object.assign(me, await known());
    if (!me.must_enrol) begin(me);
  };
  showAccount(page, { me, announce() {}, refreshMe });
}

function begin(me) {
  if (me.must_enrol) {
    enrolFirst(me);
    return;
  }
  const hub = createHub();
  const pages = pagesFor(me);
  const signals = createSignals(strings);
  const queue = createQueue({ hub });
  const live = openLive({
    onFrame: (frame) => hub.tell("frame", frame),
    onState: (state) => hub.tell("wire", state),
    onOver: () => enter(strings.entrance.over),
  });
  const talk = createTalk({ hub, live, me });
  const frame = createFrame({
    me,
    pages: pages.filter((page) => page.inBar || page.inMenu),
    onPresence: (state) => presence(state),
    onSignals: () => showSignals(signals),
    onKeys: () => showKeys(keys),
    onLogout: () => post("/logout").finally(() => enter()),
    onSkip: () => (location.hash.startsWith(HOME) ? desk.skip() : frame.main.focus()),
  });
  root.replaceChildren(frame.root);
  // What only the eyes would see as a line of text is shown as well when `seen` is asked for.
  const announce = (text, seen = false) => (seen ? frame.showProblem(new Error(text)) : frame.announce(text));
  const desk = createDesk({ me, hub, talk, queue, announce });
  const groups = strings.keys.groups;
  const nextPresence = { available: "busy", busy: "away", away: "available" };
  const own = {
    search: () => (location.hash = "#/szukaj"),
    presence: () => presence(nextPresence[frame.root.dataset.presence]),
    leave: null, // its field handles it
    send: null,
    ...desk.commands,
  };
  const pressed = (name) => () => press(name) || announce(strings.keys.notNow, true);
  const keys = createKeys([
    ...commands().map(({ group, name, keys: on }) => ({ name, group: groups[group], keys: on, text: strings.keys[name], run: name in own ? own[name] : pressed(name) })),
    ...pages.map((page) => ({ name: page.hash, group: groups.pages, keys: `g ${page.key}`, text: page.text, run: () => (location.hash = page.hash) })),
  ]);

  async function presence(state) {
    try {
      await post("/presence", { state });
      Object.assign(me, { presence: state });
    } catch (error) {
      frame.showProblem(error);
    }
    frame.showMe(me);
  }

  async function refreshMe() {
    Object.assign(me, await get("/me").catch(() => ({})));
    frame.showMe(me);
    const { mentions } = await get("/mentions").catch(() => ({ mentions: [] }));
    frame.showCount("#/wzmianki", mentions.filter((one) => !one.seen).length, strings.nav.mentions);
  }

  // "#/rozmowy/<id>/<offset>" or "#/<page>"; an unknown address leads home.
  async function route() {
    const [name, id, offset] = location.hash.slice(2).split("/");
    const page = pages.find((one) => one.hash === `#/${name}`) ?? pages[0];
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    frame.showPage(page.hash);
    title(page.text);
    if (page.hash === HOME) {
      if (desk.node.parentNode !== frame.main) frame.main.replaceChildren(desk.node);
      desk.show();
      if (id) await desk.open(decodeURIComponent(id), Number(offset) || 0);
      return;
    }
    const content = h1(page.text);
    frame.main.replaceChildren(content);
    frame.main.focus();
    try {
      await page.show(content, { me, hub, announce: frame.announce, refreshMe });
    } catch (error) {
      frame.showProblem(error);
    }
  }

  function title(text) {
    const waiting = (queue.state.counts.waiting ?? 0) + (queue.state.counts.frozen ?? 0);
    document.title = strings.title(text, waiting);
    frame.showCount(HOME, waiting, strings.board.waiting);
  }

  hub.on("problem", frame.showProblem);
  hub.on("frame", (given) => given.type === "changed" && queue.refresh());
  hub.on("queue", () => title(pages.find((one) => location.hash.startsWith(one.hash))?.text ?? pages[0].text));
  hub.on("arrived", (entry) => {
    frame.announce(arrivalText(entry));
    signals.arrived(entry, arrivalText(entry));
  });
  hub.on("acted", refreshMe);
  let broken = false;
  hub.on("wire", (state) => {
    frame.showBroken(state === "lost");
    if (state === "open") {
      if (broken) frame.announce(strings.back);
      queue.refresh();
      talk.catchUp();
    }
    broken = state === "lost";
  });

  const clock = setInterval(() => {
    queue.refresh();
    queue.hours();
    refreshMe();
    talk.catchUp();
  }, CLOCK);
  addEventListener("hashchange", route);
  addEventListener("keydown", keys.pressed);
  stop = () => {
    clearInterval(clock);
    live.close();
    desk.stop();
    removeEventListener("hashchange", route);
    removeEventListener("keydown", keys.pressed);
  };
  frame.showMe(me);
  queue.refresh();
  queue.hours();
  refreshMe();
  route();
}

function h1(text) {
  const page = document.createElement("div");
  page.className = "page";
  const title = document.createElement("h1");
  title.textContent = text;
  page.append(title);
  return page;
}

function enter(notice = "") {
  stop();
  stop = () => {};
  document.title = strings.title(strings.entrance.title, 0);
  showEntrance(root, begin, notice);
}

onLeft(() => root.querySelector(".console") && enter(strings.entrance.over));
known().then(begin, () => enter());
