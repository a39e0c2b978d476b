// The WebSocket: says that something changed, carries the watched conversation, comes back by itself.

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const OVER = 4401;

// onFrame(frame), onState("open" | "lost"), onOver() when the session ended.
export function openLive({ onFrame, onState, onOver }) {
  let socket = null;
  let wait = FIRST_WAIT;
  let timer = 0;
  let watched = null; // {conversation, after: () => offset}
  let ended = false;

  function send(frame) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
  }

  function watch() {
    if (watched) send({ type: "watch", conversation: watched.conversation, after: watched.after() });
  }

  function connect() {
    clearTimeout(timer);
    socket = new WebSocket(`${location.origin.replace("http", "ws")}/console/api/live`);
    socket.addEventListener("open", () => {
      wait = FIRST_WAIT;
      onState("open");
      watch();
    });
    socket.addEventListener("message", ({ data }) => onFrame(JSON.parse(data)));
    socket.addEventListener("close", ({ code }) => {
      if (ended) return;
      if (code === OVER) {
        onOver();
        return;
      }
      onState("lost");
      timer = setTimeout(connect, wait * (0.75 + Math.random() / 2));
      wait = Math.min(LONGEST_WAIT, wait * 2);
    });
  }

  const hurry = () => socket?.readyState === WebSocket.CLOSED && !ended && connect();
  addEventListener("online", hurry);
  connect();

  return {
    watch(conversation, after) {
      watched = { conversation, after };
      watch();
    },
    unwatch() {
      if (watched) send({ type: "unwatch" });
      watched = null;
    },
    typing: (conversation) => send({ type: "typing", conversation }),
    close() {
      ended = true;
      clearTimeout(timer);
      removeEventListener("online", hurry);
      socket.close();
    },
  };
}
