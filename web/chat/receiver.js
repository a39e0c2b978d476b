// What comes in over the wire, frame by frame: events, acknowledgements, typing, refusals.
// A frame of a kind not known here is passed over.

const TYPING_LASTS = 8_000;
const TOKEN_ERRORS = new Set(["token_invalid", "token_expired"]); // the closing of the socket says it
const FULL = { busy: "busy", too_many_tabs: "crowded" }; // why the server is about to close, and the name of the words

export function createReceiver({ store, outbox, strings, onEvent, onNotice }) {
  let typingTimer = 0;
  let full = null;

  function event(frame) {
    if (!Number.isInteger(frame.offset)) return;
    if (frame.source !== "debtor") store.typing(null);
    store.fromServer(frame);
    if (frame.source === "debtor" && frame.id) outbox.acked(frame.id, frame.offset);
    onEvent();
  }

  function typing({ source }) {
    if (source !== "assistant" && source !== "agent") return;
    clearTimeout(typingTimer);
    store.typing(source);
    typingTimer = setTimeout(() => store.typing(null), TYPING_LASTS);
  }

  // An error with an id is about that message; one without is about none that could be sent again.
  function error({ id, code, text }) {
    if (TOKEN_ERRORS.has(code)) return;
    if (Object.hasOwn(FULL, code)) {
      full = FULL[code];
      return;
    }
    const words = strings.errors[code] || text || strings.errors.other;
    if (!id || !outbox.refused(id, code, words)) onNotice(words);
  }

  const KINDS = { event, typing, error, ack: ({ id, offset }) => outbox.acked(id, offset), verified: () => store.verified() };

  return {
    take: (frame) => Object.hasOwn(KINDS, frame.type) && KINDS[frame.type](frame),
    // Why there is no place, while there is none.
    fullness(connection) {
      if (connection !== "unavailable") full = connection === "open" ? null : full;
      return connection === "unavailable" ? full : null;
    },
  };
}
