// The desk: queue, conversation, case side by side. Wires the three columns; on a narrow screen one or two show at a time.

import { post } from "/console/api.js";
import { SHORTCUTS } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { createPanel } from "/console/view/panel.js";
import { press } from "/console/view/press.js";
import { createQueueView } from "/console/view/queue.js";
import { createTalkView } from "/console/view/talk.js";
import { h } from "/console/view/ui.js";

const OF_HELP = new Set(["useDraft", "wrongReading"]);

export function createDesk({ me, hub, talk, queue, announce }) {
  const problem = (error) => hub.tell("problem", error);
  const view = createTalkView({ talk, me, hub, announce, onBack: toQueue, onPanel: () => showColumn(node.dataset.column === "panel" ? "talk" : "panel") });
  const panel = createPanel({
    talk,
    me,
    hub,
    announce,
    insert(text) {
      showColumn("talk");
      view.composer.insert(text);
    },
    onBack() {
      showColumn("talk");
      view.focus();
    },
  });
  const list = createQueueView({ queue, me, onNext: next });
  const node = h("div", { class: "desk", "data-column": "queue" }, h("h1", { class: "sr" }, strings.nav.talks), list.node, view.node, panel.node);

  function showColumn(name) {
    node.dataset.column = name;
  }

  function toQueue() {
    showColumn("queue");
    list.focus();
  }

  async function next() {
    try {
      const taken = await post("/next");
      if (taken) location.hash = `#/rozmowy/${taken.id}`;
      else announce(strings.queue.nobody, true);
    } catch (error) {
      problem(error);
    }
  }

  // Opens a conversation; `offset` is where to look (a search hit, a mention).
  async function open(id, offset = 0) {
    showColumn("talk");
    if (talk.state.id !== id) {
      try {
        await talk.open(id);
      } catch (error) {
        talk.leave();
        problem(error);
        return;
      }
    }
    list.mark(id);
    view.focus();
    if (offset) view.transcript.show(offset);
  }

  function step(by) {
    const id = queue.beside(talk.state.id, by);
    if (id) location.hash = `#/rozmowy/${id}`;
  }

  hub.on("queue", list.show);
  hub.on("acted", queue.refresh);
  hub.on("leave-field", () => view.transcript.focus());

  const tab = (name) => () => {
    showColumn("panel");
    panel.turn(name, true);
  };
  const write = (kind) => () => {
    if (!talk.state.id) return;
    showColumn("talk");
    view.composer.write(kind);
  };
  // What stands on the panel is pressed there, once the panel shows it.
  const onPanel = (tabName, command) => async () => {
    if (!talk.state.id) return notNow();
    showColumn("panel");
    await panel.shown(tabName);
    return press(command) || notNow();
  };
  const notNow = () => announce(strings.keys.notNow, true);
  const ofCase = Object.fromEntries(Object.keys(SHORTCUTS.case).map((name) => [name, onPanel(OF_HELP.has(name) ? "help" : "case", name)]));
  return {
    node,
    open,
    show: () => {
      list.show();
      if (talk.state.id) list.mark(talk.state.id);
    },
    stop: list.stop,
    skip: () => view.focus(),
    // What a key does here; commands that are missing press their button.
    commands: {
      ...ofCase,
      reload: () => talk.state.id && panel.load(),
      next,
      down: () => step(1),
      up: () => step(-1),
      queue: toQueue,
      transcript() {
        showColumn("talk");
        view.transcript.focus();
      },
      panel() {
        showColumn("panel");
        panel.focus();
      },
      newest: () => talk.state.id && view.transcript.toEnd(),
      filters() {
        showColumn("queue");
        list.filters();
      },
      summary: view.toggleSummary,
      caseTab: tab("case"),
      helpTab: tab("help"),
      historyTab: tab("history"),
      reply: write("reply"),
      note: write("note"),
      mention() {
        if (talk.state.id) view.composer.mention();
      },
    },
  };
}
