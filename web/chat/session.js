// The key to the conversation: asks for one, keeps it for every tab, exchanges it in good time, follows a link.
// A link from a letter or a text message opens a conversation of its own; who came is asked there all the same.
// Refuses to talk: what the WebSocket carries is the transport's.

const TIMEOUT = 12_000;
const WITHOUT_A_WORD = 24 * 3600; // seconds that a key is good for when the server does not say
// Chromium keeps a copy of localStorage in each process: what a tab wrote reaches another a moment later, and the lock
// would be there before it. So it is held a moment longer, or two tabs opened at once might begin two conversations.
const SETTLING = 200; // ms

class Refused extends Error {
  constructor(status) {
    super(`sessions: ${status}`);
    this.status = status;
  }
}

// onNew({ replaced }): a conversation has just begun here, in place of one that was known or not.
export function createSession({ base, memory, onNew }) {
  // Without a link there is no body and no special header: nothing that a cross-origin page has to ask about first.
  async function ask({ old = null, link = null } = {}) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), TIMEOUT);
    try {
      const response = await fetch(`${base}/chat/sessions`, {
        method: "POST",
        headers: { ...(old && { Authorization: `Bearer ${old}` }), ...(link && { "Content-Type": "application/json" }) },
        body: link ? JSON.stringify({ link }) : undefined,
        signal: stop.signal,
        credentials: "omit",
      });
      if (!response.ok) throw new Refused(response.status);
      const { conversation, token, expires_in } = await response.json();
      return { conversation, token, expires_in, at: Date.now() };
    } finally {
      clearTimeout(limit);
    }
  }

  // Nobody waits for SETTLING but the next tab.
  function locked(work) {
    if (!navigator.locks) return work();
    return new Promise((done, failed) => {
      const held = async () => {
        const before = memory.session()?.token;
        await work().then(done, failed);
        if (memory.session()?.token !== before) await new Promise((settled) => setTimeout(settled, SETTLING));
      };
      navigator.locks.request(memory.sessionKey, held).catch(failed);
    });
  }

  async function begin() {
    const other = memory.session(); // another tab may have been quicker
    if (other?.token) return other;
    const made = await ask();
    memory.keepSession(made);
    onNew({ replaced: false });
    return made;
  }

  async function follow(link) {
    const known = memory.session();
    const made = await asked(link, known?.token);
    memory.dropLink();
    if (!made) return known?.token ? known : begin();
    const same = made.conversation === known?.conversation;
    if (known && !same) memory.moveTo(made);
    else memory.keepSession(made);
    if (!same) onNew({ replaced: Boolean(known) });
    return made;
  }

  // The old key may have gone stale meanwhile; a link that cannot be read at all is let go.
  async function asked(link, old) {
    try {
      return await ask({ old, link });
    } catch (error) {
      if (old && error.status === 401) return asked(link, null);
      if (error.status === 422) return null;
      throw error;
    }
  }

  const halfOver = (known) => Date.now() - (known.at || 0) > ((known.expires_in || WITHOUT_A_WORD) * 1000) / 2;

  async function renewed() {
    const known = memory.session(); // perhaps another tab has just done it
    if (!known?.token || !halfOver(known)) return known;
    try {
      const next = await ask({ old: known.token });
      memory.keepSession(next);
      return next;
    } catch {
      return known; // the WebSocket will say whether it still opens anything
    }
  }

  return {
    async current() {
      const link = memory.link();
      if (link) return locked(() => follow(link));
      const known = memory.session();
      if (!known?.token) return locked(begin);
      return halfOver(known) ? locked(renewed) : known;
    },
    async keepFresh() {
      const known = memory.session();
      if (known?.token && halfOver(known)) await locked(renewed);
    },
  };
}
