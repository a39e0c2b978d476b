// The desk: queue, conversation, case side by side. Wires the three columns; on a narrow screen one or two show at a time.

import { post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { createPanel } from "/console/view/panel.js";
import { createQueueView } from "/console/view/queue.js";
import { createTalkView } from "/console/view/talk.js";
import { h } from "/console/view/ui.js";

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
  const words = strings.keys;
  const bind = (group, keys, text, run) => ({ group: words.groups[group], keys, text, run });
  return {
    node,
    open,
    show: () => {
      list.show();
      if (talk.state.id) list.mark(talk.state.id);
    },
    stop: list.stop,
    skip: () => view.focus(),
    bindings: [
      bind("go", "n", words.next, next),
      bind("go", "j", words.down, () => step(1)),
      bind("go", "k", words.up, () => step(-1)),
      bind("go", "1", words.queue, toQueue),
      bind("go", "2", words.transcript, () => {
        showColumn("talk");
        view.transcript.focus();
      }),
      bind("go", "3", words.panel, () => {
        showColumn("panel");
        panel.focus();
      }),
      bind("talk", "p", words.claim, () => view.moves.tryMove("claim", "clear")),
      bind("talk", "o", words.return, () => view.moves.tryMove("return")),
      bind("talk", "u", words.release, () => view.moves.tryMove("release")),
      bind("talk", "t", words.transfer, () => view.moves.tryMove("transfer")),
      bind("talk", "z", words.close, () => view.moves.tryMove("close")),
      bind("talk", "w", words.reopen, () => view.moves.tryMove("reopen")),
      bind("talk", "!", words.freeze, () => view.moves.tryMove("freeze")),
      bind("talk", "i", words.summary, view.toggleSummary),
      bind("talk", "c", words.caseTab, tab("case")),
      bind("talk", "h", words.helpTab, tab("help")),
      bind("talk", "l", words.historyTab, tab("history")),
      bind("write", "r", words.reply, () => talk.state.id && view.composer.write("reply")),
      bind("write", "m", words.note, () => talk.state.id && view.composer.write("note")),
      bind("write", "s", words.canned, view.composer.canned),
      bind("write", "Ctrl+Enter", words.send, null),
      bind("write", "Escape", words.leave, null),
    ],
  };
}
