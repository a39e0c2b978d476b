// One chat in one element: wires memory, wire, store, outbox and view. The page and the widget both start it here.
// Refuses to touch anything outside its element but the listeners it says it needs.

import { createFiles } from "./files.js";
import { createHistory } from "./history.js";
import { formats as makeFormats, loadStrings } from "./i18n.js";
import { createMemory } from "./memory.js";
import { createOutbox } from "./outbox.js";
import { createReceiver } from "./receiver.js";
import { createSession } from "./session.js";
import { createStore } from "./store.js";
import { download, transcriptText } from "./transcript.js";
import { createTransport } from "./transport.js";
import { createComposer } from "./view/composer.js";
import { createLog } from "./view/log.js";
import { createShell } from "./view/shell.js";
import { createTextRenderer } from "./view/text.js";

export async function mountChat(root, options = {}) {
  const { base = "", lang = "pl", layout = "page", onClose = null, onUnread = () => {} } = options;
  const strings = await loadStrings(lang);
  const formats = makeFormats(strings);
  const memory = createMemory(options.scope);
  const store = createStore();
  let visible = options.visible ?? true;

  const session = createSession({ base, memory, onNew });
  const transport = createTransport({ base, session, onState, onFrame: (frame) => receiver.take(frame), onOpen });
  const history = createHistory({ base, memory });
  const outbox = createOutbox({ store, transport, memory, limits: options.limits });
  const say = (text) => outbox.say(text);
  const actions = {
    human: () => say(strings.human.words),
    print: () => window.print(),
    save: () => download(transcriptText(history.sessions(), store.items(), strings, formats), strings.transcript.file(formats.dayKey(new Date()))),
    end,
    retryNow: () => transport.reconnect(),
    startNew: () => restart(),
    close: onClose,
  };
  const context = {
    heading: layout === "page" ? "h2" : "h3",
    strings,
    formats,
    blocks: createTextRenderer(strings),
    announce: (text) => shell.announce(text),
    onChoice: (choice) => outbox.pick(choice),
    onSay: say,
    onFile: createFiles({ base, memory }),
    onWords: () => composer.focus(),
    onRetry: (id) => outbox.retry(id),
    onDiscard: (id) => {
      outbox.discard(id);
      composer.focus();
    },
  };
  const log = createLog({ store, context, seen: memory.seen(), history });
  const composer = createComposer({
    strings,
    draft: memory.draft(),
    onDraft: (text) => memory.keepDraft(text),
    onSend: say,
    onTyping: () => transport.send({ type: "typing" }),
  });
  const shell = createShell({ root, store, strings, layout, log, composer, actions });
  const receiver = createReceiver({ store, outbox, strings, onEvent: look, onNotice: shell.notice });

  function onState(next) {
    if (next.name !== "open") {
      outbox.hold();
      store.typing(null);
    }
    store.connection({ ...next, full: receiver.fullness(next.name) });
  }

  // Everything in a new conversation is news, and is read out.
  function onNew({ replaced }) {
    if (replaced) outbox.moveTo(store.clear);
    log.speak();
  }

  function onOpen() {
    transport.send({ type: "resume", after: store.state.last });
    outbox.flush();
  }

  // What has been on the screen counts as read, in every tab.
  function look() {
    if (visible && !document.hidden) memory.keepSeen(store.state.last);
    const seen = memory.seen();
    onUnread(store.items().filter((item) => item.source !== "debtor" && item.offset > seen).length);
  }

  function end() {
    shell.confirmEnd(() => {
      restart();
      shell.announce(strings.end.done);
    });
  }

  function restart() {
    transport.stop();
    outbox.clear();
    memory.forget();
    store.clear();
    composer.clear();
    transport.start();
    composer.focus();
  }

  // A link from a letter or a message, opened before or while the chat stands.
  function follow(link) {
    memory.keepLink(link);
    transport.stop();
    transport.start();
  }

  // Another tab ended the conversation or began one: follow it.
  function elsewhere(event) {
    if (event.key !== memory.sessionKey) return look();
    const mine = JSON.parse(event.oldValue || "null")?.conversation;
    const next = JSON.parse(event.newValue || "null")?.conversation;
    if (mine === next || !mine) return undefined;
    transport.stop();
    outbox.clear();
    store.clear();
    if (next) transport.start();
    else store.connection({ name: "expired" });
    return undefined;
  }

  window.addEventListener("storage", elsewhere);
  document.addEventListener("visibilitychange", () => {
    look();
    if (!document.hidden && !transport.isOpen()) transport.reconnect();
  });
  if (options.link) memory.keepLink(options.link);
  outbox.restore();
  transport.start();
  composer.fit();

  return {
    say,
    follow,
    focus: () => composer.focus(),
    seen(now) {
      visible = now;
      look();
      if (now) {
        composer.fit();
        log.toEnd();
      }
    },
    stop: () => transport.stop(),
    strings,
  };
}
