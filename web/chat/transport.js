// The wire: holds one WebSocket, comes back by itself when it breaks.
// Refuses to know what messages mean: it hands frames up and says how the connection is.

const DELAYS = [400, 1000, 2000, 4000, 8000, 15000, 30000];
const CLOSED_TOKEN = 4401; // the server does not know this token (any more)
const CLOSED_BUSY = 4429;
const OPEN_TIMEOUT = 12_000;
const RENEW_LOOK = 15 * 60_000; // how often an open page looks whether its key has grown old

export function createTransport({ base, session, onState, onFrame, onOpen }) {
  let socket = null;
  let attempt = 0;
  let timer = 0;
  let stopped = true;

  const jitter = (ms) => Math.round(ms * (0.8 + Math.random() * 0.4));

  async function connect() {
    clearTimeout(timer);
    if (stopped || socket) return;
    if (navigator.onLine === false) return onState({ name: "offline" });
    onState({ name: attempt ? "reconnecting" : "connecting" });
    const mine = (socket = { readyState: 0, close() {} }); // holds the place while the session is asked for
    try {
      const current = await session.current();
      if (stopped || socket !== mine) return;
      open(current);
    } catch {
      if (socket !== mine) return;
      socket = null;
      later("unavailable");
    }
  }

  function open(current) {
    const url = new URL(`${base}/chat/ws`, location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    url.searchParams.set("token", current.token);
    const ws = (socket = new WebSocket(url));
    const limit = setTimeout(() => ws.close(), OPEN_TIMEOUT);
    ws.onopen = () => {
      clearTimeout(limit);
      attempt = 0;
      onState({ name: "open" });
      onOpen();
    };
    ws.onmessage = (message) => {
      const frame = parse(message.data);
      if (frame && ws === socket) onFrame(frame);
    };
    ws.onclose = (event) => {
      clearTimeout(limit);
      if (ws !== socket) return;
      socket = null;
      if (event.code === CLOSED_TOKEN) return expire();
      if (event.code === CLOSED_BUSY) attempt = Math.max(attempt, 4);
      if (!stopped) later(event.code === CLOSED_BUSY ? "unavailable" : "reconnecting");
      return undefined;
    };
  }

  function expire() {
    stopped = true;
    onState({ name: "expired" });
  }

  function later(name) {
    if (navigator.onLine === false) return onState({ name: "offline" });
    const wait = jitter(DELAYS[Math.min(attempt, DELAYS.length - 1)]);
    attempt += 1;
    onState({ name, retryAt: Date.now() + wait, failures: attempt });
    timer = setTimeout(connect, wait);
  }

  function drop() {
    const old = socket;
    socket = null;
    if (old) {
      old.onclose = old.onmessage = old.onopen = null;
      old.close();
    }
  }

  function now() {
    if (stopped) return;
    drop();
    connect();
  }

  function lost() {
    if (stopped) return;
    clearTimeout(timer);
    drop();
    onState({ name: "offline" });
  }

  setInterval(() => !stopped && session.keepFresh(), RENEW_LOOK);
  window.addEventListener("online", now);
  window.addEventListener("offline", lost);
  window.addEventListener("pageshow", (event) => event.persisted && now()); // back from the back-forward cache

  return {
    start() {
      stopped = false;
      attempt = 0;
      connect();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      drop();
    },
    reconnect: now,
    isOpen: () => socket?.readyState === 1,
    send(frame) {
      if (socket?.readyState !== 1) return false;
      socket.send(JSON.stringify(frame));
      return true;
    },
  };
}

function parse(data) {
  try {
    const frame = JSON.parse(data);
    return frame && typeof frame === "object" ? frame : null;
  } catch {
    return null;
  }
}
