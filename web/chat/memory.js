// What this browser remembers. The conversation's token and the last offset seen live in localStorage, so that
// every tab shares one conversation; unsent words, and a link not yet followed, live in sessionStorage, which ends
// with the tab.
// Refuses to keep what anyone else wrote: the history stays on the server. Works, forgetfully, without storage.

function area(name) {
  try {
    const storage = globalThis[name];
    storage.setItem("ulga.probe", "1");
    storage.removeItem("ulga.probe");
    return storage;
  } catch {
    const map = new Map();
    return {
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => map.set(key, value),
      removeItem: (key) => map.delete(key),
    };
  }
}

function readJson(storage, key) {
  try {
    return JSON.parse(storage.getItem(key));
  } catch {
    return null;
  }
}

export function createMemory(scope = "") {
  const long = area("localStorage");
  const short = area("sessionStorage");
  const key = (name) => `ulga${scope}.${name}`;
  return {
    sessionKey: key("session"),
    session: () => readJson(long, key("session")),
    keepSession: (session) => long.setItem(key("session"), JSON.stringify(session)),
    link: () => short.getItem(key("link")),
    keepLink: (link) => short.setItem(key("link"), link),
    dropLink: () => short.removeItem(key("link")),
    seen: () => Number(long.getItem(key("seen"))) || 0,
    keepSeen(offset) {
      if (offset > this.seen()) long.setItem(key("seen"), String(offset));
    },
    outbox: () => readJson(short, key("outbox")) || [],
    keepOutbox: (list) =>
      list.length ? short.setItem(key("outbox"), JSON.stringify(list)) : short.removeItem(key("outbox")),
    draft: () => short.getItem(key("draft")) || "",
    keepDraft: (text) => (text ? short.setItem(key("draft"), text) : short.removeItem(key("draft"))),
    // One write, so that other tabs see one conversation take the place of another, not an end.
    moveTo(session) {
      long.removeItem(key("seen"));
      for (const name of ["outbox", "draft"]) short.removeItem(key(name));
      this.keepSession(session);
    },
    forget() {
      for (const name of ["session", "seen"]) long.removeItem(key(name));
      for (const name of ["outbox", "draft", "link"]) short.removeItem(key(name));
    },
  };
}
