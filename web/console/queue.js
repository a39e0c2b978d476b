// The queue: which conversations, in the server's order; how many wait; what is new since the last look.
// Tells the hub: "queue" (looked again), "arrived" (somebody new waits).

import { get, post, query } from "/console/api.js";
import { calmly } from "/console/hub.js";

const PAUSE = 1000;
const VIEWS = { open: {}, mine: { mine: true }, bot: { bot: true }, closed: { closed: true } };

export function createQueue({ hub }) {
  const state = { entries: [], counts: {}, hours: null, at: 0, view: "open", filters: {}, loaded: false };
  let known = null; // who waited at the last look

  async function look() {
    const asked = JSON.stringify([state.view, state.filters]);
    const { conversations, counts } = await get(`/conversations${query({ ...VIEWS[state.view], ...state.filters, limit: 200 })}`);
    if (asked !== JSON.stringify([state.view, state.filters])) return;
    Object.assign(state, { entries: conversations, counts, at: Date.now(), loaded: true });
    arrivals();
    hub.tell("queue", state);
  }

  function arrivals() {
    const waiting = state.entries.filter((entry) => entry.mode === "waiting" || entry.mode === "frozen");
    const fresh = known ? waiting.filter((entry) => !known.has(entry.id)) : [];
    known = new Set([...(known ?? []), ...waiting.map((entry) => entry.id)]);
    for (const entry of state.entries) if (entry.mode === "human" || entry.mode === "bot") known.delete(entry.id);
    if (fresh.length) hub.tell("arrived", fresh[0]);
  }

  const refresh = calmly(() => look().catch((error) => hub.tell("problem", error)), PAUSE);

  async function hours() {
    state.hours = await get("/hours").catch(() => null);
    hub.tell("queue", state);
  }

  return {
    state,
    refresh,
    hours,
    show(view, filters = state.filters) {
      Object.assign(state, { view, filters });
      known = null;
      refresh();
    },
    next: () => post("/next"),
    // The id `step` places away from the given one, in the list as it stands.
    beside(id, step) {
      const at = state.entries.findIndex((entry) => entry.id === id);
      const to = at < 0 ? (step > 0 ? 0 : state.entries.length - 1) : at + step;
      return state.entries[to]?.id ?? null;
    },
  };
}
