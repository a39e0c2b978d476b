// What the conversation is, as far as this tab knows: an ordered list of items and how the connection is.
// An item is an event of the server's log (it has an offset) or something of ours still on its way (it has an id).
// Refuses duplicates: one offset is one item, and our own event coming back from the server becomes our item.

const MOVES = { claim: "agent", clear: "agent", release: "waiting", give_back: "assistant" };

export function createStore() {
  const byKey = new Map();
  const byOffset = new Map();
  const listeners = new Set();
  let order = [];
  const state = { connection: { name: "connecting" }, typing: null, lead: { source: "assistant" }, last: 0, verified: false };

  const emit = (change) => listeners.forEach((listener) => listener(change));

  function sort() {
    const rank = (item) => (item.offset === null ? Infinity : item.offset);
    order.sort((a, b) => rank(a) - rank(b) || a.seq - b.seq || 0);
  }

  function add(item) {
    item.seq = byKey.size;
    byKey.set(item.key, item);
    if (item.offset !== null) byOffset.set(item.offset, item);
    order.push(item);
    sort();
    return item;
  }

  function remove(item) {
    byKey.delete(item.key);
    order = order.filter((other) => other !== item);
    emit({ type: "removed", item });
  }

  function placed(item, offset) {
    const twin = byOffset.get(offset);
    if (twin && twin !== item) return remove(item);
    item.offset = offset;
    item.status = "sent";
    byOffset.set(offset, item);
    state.last = Math.max(state.last, offset);
    sort();
    emit({ type: "changed", item });
  }

  function fromServer(event) {
    const own = event.source === "debtor" && event.id ? byKey.get(event.id) : null;
    if (own) {
      own.at = event.at || own.at;
      return placed(own, event.offset);
    }
    if (byOffset.has(event.offset)) return undefined;
    const item = add({
      key: event.source === "debtor" && event.id ? event.id : `#${event.offset}`,
      offset: event.offset,
      source: event.source,
      kind: event.kind || "text",
      text: event.text || "",
      choices: event.choices || [],
      data: event.data || {},
      author: event.author || "",
      at: event.at || null,
      status: "sent",
    });
    state.last = Math.max(state.last, event.offset);
    follow(item);
    return emit({ type: "added", item });
  }

  // Who answers now: who wrote last, or what the server says about who took the conversation.
  function follow(item) {
    const source = item.source === "system" ? MOVES[item.data.move] : item.kind === "crisis" ? "waiting" : item.source;
    if (!source || source === "debtor") return;
    const lead = { source, author: item.author };
    if (lead.source !== state.lead.source || lead.author !== state.lead.author) {
      state.lead = lead;
      emit({ type: "lead" });
    }
  }

  return {
    state,
    items: () => order,
    item: (key) => byKey.get(key),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fromServer,
    outgoing({ id, text, choice = null, status, at }) {
      const item = { key: id, id, offset: null, source: "debtor", kind: choice ? "choice" : "text" };
      Object.assign(item, { text, choice, choices: [], data: {}, author: "", at, status });
      emit({ type: "added", item: add(item) });
      return item;
    },
    acked(id, offset) {
      const item = byKey.get(id);
      if (item && item.offset === null) placed(item, offset);
    },
    mark(id, status, reason = "") {
      const item = byKey.get(id);
      if (!item || item.offset !== null || (item.status === status && item.reason === reason)) return;
      item.status = status;
      item.reason = reason;
      emit({ type: "changed", item });
    },
    discard(id) {
      const item = byKey.get(id);
      if (item && item.offset === null) remove(item);
    },
    connection(next) {
      state.connection = next;
      emit({ type: "connection" });
    },
    typing(source) {
      if (state.typing === source) return;
      state.typing = source;
      emit({ type: "typing" });
    },
    verified() {
      if (state.verified) return;
      state.verified = true;
      emit({ type: "verified" });
    },
    clear() {
      byKey.clear();
      byOffset.clear();
      order = [];
      Object.assign(state, { typing: null, lead: { source: "assistant" }, last: 0, verified: false });
      emit({ type: "cleared" });
    },
  };
}
