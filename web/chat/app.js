// One chat in one element: wires memory, wire, store, outbox and view. The page and the widget both start it here.
// Refuses to touch anything outside its element but the listeners it says it needs.

import { formats as makeFormats, loadStrings } from "./i18n.js";
import { createMemory } from "./memory.js";
import { createOutbox } from "./outbox.js";
import { createStore } from "./store.js";
import { download, transcriptText } from "./transcript.js";
import { createTransport } from "./transport.js";
import { createComposer } from "./view/composer.js";
import { createLog } from "./view/log.js";
import { createShell } from "./view/shell.js";
import { createTextRenderer } from "./view/text.js";

const TYPING_LASTS = 8_000;
const SILENT_ERRORS = new Set(["token_invalid", "token_expired", "busy"]);

export async function mountChat(root, options = {}) {
  const { base = "", lang = "pl", layout = "page", onClose = null, onUnread = () => {} } = options;
  const strings = await loadStrings(lang);
  const formats = makeFormats(strings);
  const memory = createMemory(options.scope);
  const store = createStore();
  let visible = options.visible ?? true;
  let typingTimer = 0;
  let fresh = false;

  const transport = createTransport({ base, memory, onState, onFrame, onOpen });
  const outbox = createOutbox({ store, transport, memory, limits: options.limits });
  const say = (text) => outbox.say(text);
  const actions = {
    human: () => say(strings.human.words),
    print: () => window.print(),
    save: () => download(transcriptText(store.items(), strings, formats), strings.transcript.file(formats.dayKey(new Date()))),
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
    onRetry: (id) => outbox.retry(id),
    onDiscard: (id) => {
      outbox.discard(id);
      composer.focus();
    },
  };
  const log = createLog({ store, context, seen: memory.seen() });
  const composer = createComposer({
    strings,
    draft: memory.draft(),
    onDraft: (text) => memory.keepDraft(text),
    onSend: say,
    onTyping: () => transport.send({ type: "typing" }),
  });
  const shell = createShell({ root, store, strings, layout, log, composer, actions });

  function onState(next) {
    if (next.name === "open") {
      fresh ||= next.fresh;
      if (fresh) log.speak();
    } else {
      outbox.hold();
      store.typing(null);
    }
    store.connection(next);
  }

  function onOpen() {
    transport.send({ type: "resume", after: store.state.last });
    outbox.flush();
  }

  function onFrame(frame) {
    if (frame.type === "event") received(frame);
    else if (frame.type === "ack") outbox.acked(frame.id, frame.offset);
    else if (frame.type === "typing") typing(frame.source);
    else if (frame.type === "error") refused(frame);
  }

  function received(event) {
    if (!Number.isInteger(event.offset)) return;
    if (event.source !== "debtor") store.typing(null);
    store.fromServer(event);
    if (event.source === "debtor" && event.id) outbox.acked(event.id, event.offset);
    look();
  }

  function typing(source) {
    if (source !== "assistant" && source !== "agent") return;
    clearTimeout(typingTimer);
    store.typing(source);
    typingTimer = setTimeout(() => store.typing(null), TYPING_LASTS);
  }

  // An error without an id is about the oldest message on its way: the server answers frames in order.
  function refused({ id, code, text }) {
    if (SILENT_ERRORS.has(code)) return;
    const words = strings.errors[code] || text || strings.errors.other;
    const target = id || outbox.oldest();
    if (target) outbox.refused(target, code, words);
    shell.notice(words);
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
    fresh = true;
    transport.start();
    composer.focus();
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
  outbox.restore();
  transport.start();
  composer.fit();

  return {
    say,
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
