// What the person sends: shown at once, sent when there is a connection, kept until the server says it has it.
// The same id goes out again after a break, so nothing is lost and nothing counts twice.

import { newId } from "./ids.js";

export const ACK_LIMIT = 8_000;
export const GIVE_UP = 20_000;
const REFUSED_FOR_GOOD = new Set(["choice_stale", "choice_used", "choice_unknown"]);

export function createOutbox({ store, transport, memory, limits = {} }) {
  const ackLimit = limits.ack ?? ACK_LIMIT;
  const giveUp = limits.giveUp ?? GIVE_UP;
  const waiting = new Map(); // id -> {id, text, choice, at, since, timer}

  const keep = () =>
    memory.keepOutbox([...waiting.values()].map(({ id, text, choice, at }) => ({ id, text, choice, at })));

  function frame(entry) {
    const { id, text, choice } = entry;
    return choice ? { type: "choice", id, choice } : { type: "message", id, text };
  }

  function transmit(entry) {
    clearTimeout(entry.timer);
    if (!transport.send(frame(entry))) return store.mark(entry.id, "queued");
    entry.since ??= Date.now();
    store.mark(entry.id, "sending");
    entry.timer = setTimeout(() => late(entry), ackLimit);
  }

  // No word from the server: the connection may be dead without knowing it. Once more on a new one, then say so.
  function late(entry) {
    if (!waiting.has(entry.id)) return;
    if (Date.now() - entry.since >= giveUp) return fail(entry.id);
    transport.reconnect();
  }

  function fail(id, reason = "") {
    const entry = waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    entry.failed = true;
    entry.since = undefined;
    store.mark(id, "failed", reason);
  }

  function settle(id) {
    const entry = waiting.get(id);
    if (entry) clearTimeout(entry.timer);
    waiting.delete(id);
    keep();
  }

  function put(entry) {
    waiting.set(entry.id, entry);
    store.outgoing({ ...entry, status: transport.isOpen() ? "sending" : "queued" });
    keep();
    transmit(entry);
    return entry.id;
  }

  function clear() {
    for (const entry of waiting.values()) clearTimeout(entry.timer);
    waiting.clear();
    keep();
  }

  return {
    say: (text) => put({ id: newId(), text, choice: null, at: new Date().toISOString() }),
    pick: (choice) => put({ id: newId(), text: choice.title, choice: choice.id, at: new Date().toISOString() }),
    restore() {
      for (const entry of memory.outbox()) {
        waiting.set(entry.id, { ...entry, restored: true });
        store.outgoing({ ...entry, status: "queued" });
      }
    },
    // Another conversation begins: what an earlier visit left behind is not for it, what was just written is.
    moveTo(fresh) {
      const mine = [...waiting.values()].filter((entry) => !entry.restored);
      clear();
      fresh();
      mine.forEach(put);
    },
    flush() {
      for (const entry of waiting.values()) if (!entry.failed) transmit(entry);
    },
    hold() {
      for (const entry of waiting.values()) {
        clearTimeout(entry.timer);
        if (!entry.failed) store.mark(entry.id, "queued");
      }
    },
    acked(id, offset) {
      settle(id);
      store.acked(id, offset);
    },
    // Whether the refusal now stands beside its message. A refused choice is gone: again it could only be refused again.
    refused(id, code, reason) {
      if (!waiting.has(id)) return false;
      const shown = !REFUSED_FOR_GOOD.has(code);
      if (shown) fail(id, reason);
      else {
        settle(id);
        store.discard(id);
      }
      return shown;
    },
    retry(id) {
      const entry = waiting.get(id);
      if (!entry) return;
      entry.failed = false;
      entry.since = undefined;
      transmit(entry);
      if (!transport.isOpen()) transport.reconnect();
    },
    discard(id) {
      settle(id);
      store.discard(id);
    },
    clear,
  };
}
