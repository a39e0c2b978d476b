// The open conversation: its head, its events in order, how each SMS fares. One offset, one event.
// Tells the hub: "talk" (another one, or its head), "event" (one more), "deliveries", "typing".

import { get, post } from "/console/api.js";
import { calmly } from "/console/hub.js";

const PAGE = 200;
const PAUSE = 1500;
const TYPING_LASTS = 5000;
const LOOK = 400;

export function createTalk({ hub, live, me }) {
  const state = { id: null, head: null, events: [], deliveries: [], typing: null };
  let last = 0;
  let quiet = 0;
  let looking = 0;
  let told = 0; // the last offset that the server knows as seen

  const path = (step = "") => `/conversations/${encodeURIComponent(state.id)}${step}`;

  function take(event) {
    if (event.offset <= last) return;
    last = event.offset;
    state.events.push(event);
    if (event.source !== "system") typing(null);
    hub.tell("event", event);
  }

  function typing(source) {
    clearTimeout(quiet);
    if (source) quiet = setTimeout(() => typing(null), TYPING_LASTS);
    if (state.typing === source) return;
    state.typing = source;
    hub.tell("typing", source);
  }

  function setHead(head) {
    const before = JSON.stringify(state.head);
    state.head = { ...state.head, ...head };
    if (JSON.stringify(state.head) !== before) hub.tell("talk", state);
  }

  // Everything behind the last offset, page by page; gives up quietly when another one was opened meanwhile.
  async function load() {
    const id = state.id;
    for (;;) {
      const page = await get(`${path()}?after=${last}`);
      if (state.id !== id) return;
      const fresh = page.events.filter((event) => event.offset > last);
      fresh.forEach(take);
      state.deliveries = page.deliveries;
      setHead(page.conversation);
      if (page.events.length < PAGE || !fresh.length) break;
    }
    hub.tell("deliveries", state.deliveries);
  }

  const catchUp = calmly(async () => {
    if (state.id) await load().catch(() => {}); // the next change, or the clock, asks again
  }, PAUSE);

  // What stood on the owner's screen, told once it has stood there for a moment.
  function seen() {
    clearTimeout(looking);
    looking = setTimeout(() => {
      const mine = state.head?.mode === "human" && state.head.owner === me.login;
      if (!mine || last <= told || document.hidden) return;
      told = last;
      post(path("/seen"), { offset: last }).catch(() => {}); // the next look tells again
    }, LOOK);
  }

  async function open(id) {
    leave();
    state.id = id;
    hub.tell("opening", id);
    await load();
    if (state.id !== id) return; // another one was opened while this one loaded
    live.watch(id, () => last);
    hub.tell("opened", state);
  }

  function leave() {
    if (state.id) live.unwatch();
    Object.assign(state, { id: null, head: null, events: [], deliveries: [], typing: null });
    last = 0;
    told = 0;
  }

  hub.on("frame", (frame) => {
    if (frame.type === "changed" && state.head?.channel === "sms") catchUp(); // how its letters fare comes no other way
    if (frame.conversation !== state.id) return;
    if (frame.type === "event") {
      if (frame.offset > last + 1) catchUp();
      else take(frame);
    } else if (frame.type === "head") setHead(frame);
    else if (frame.type === "typing") typing(frame.source);
  });

  return {
    state,
    path,
    open,
    seen,
    leave() {
      leave();
      hub.tell("talk", state);
    },
    catchUp,
    load,
    // One act on this conversation, and what it changed.
    async act(step, body) {
      const id = state.id;
      const answer = await post(path(step), body);
      if (state.id === id) await load().catch(() => {});
      hub.tell("acted", step);
      return answer;
    },
    typingNow: () => state.id && live.typing(state.id),
  };
}
