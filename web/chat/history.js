// Earlier conversations of a person who proved who they are, a page at a time, the newest page first.
// Kept in this tab's memory only: nothing of them is stored in the browser.

const TIMEOUT = 15_000;

export function createHistory({ base, memory }) {
  let sessions = []; // oldest first, as they are read
  let next = 0;
  let asking = false;

  async function ask(page) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), TIMEOUT);
    try {
      const url = `${base}/chat/history?page=${page}`;
      const headers = { Authorization: `Bearer ${memory.session()?.token ?? ""}` };
      const response = await fetch(url, { headers, signal: stop.signal, credentials: "omit", cache: "no-store" });
      if (response.ok) return await response.json();
      return { problem: response.status === 401 || response.status === 403 ? "refused" : "failed" };
    } catch {
      return { problem: "failed" };
    } finally {
      clearTimeout(limit);
    }
  }

  return {
    sessions: () => sessions,
    ended: () => next === null,
    clear() {
      sessions = [];
      next = 0;
    },
    // {added: sessions, oldest first} or {problem}; null when a page is already on its way.
    async more() {
      if (asking || next === null) return null;
      asking = true;
      const known = sessions;
      const answer = await ask(next);
      asking = false;
      if (answer.problem) return answer;
      if (known !== sessions) return null; // the conversation ended meanwhile: not for this screen any more
      const added = answer.sessions.map(asSession).reverse();
      sessions = [...added, ...sessions];
      next = Number.isInteger(answer.next) ? answer.next : null;
      return { added };
    },
  };
}

function asSession({ channel, began_at, events }) {
  return { channel, began: began_at, items: events.map(asItem) };
}

function asItem({ offset, source, kind, text, data, at, author }) {
  const shown = { source, kind: kind || "text", text: text || "", data: data || {}, author: author || "" };
  return { ...shown, key: `#${offset}`, offset, at: at || null, choices: [], status: "sent" };
}
