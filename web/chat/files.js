// Files that a human sent: fetched with the key to the conversation, then saved by the browser under their name.
// Nothing of them is shown in the page, whatever they claim to be.

const TIMEOUT = 60_000;

export function createFiles({ base, memory }) {
  // "saved", "gone" (no longer there, or not for this key) or "failed".
  return async function save({ id, name }) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), TIMEOUT);
    try {
      const headers = { Authorization: `Bearer ${memory.session()?.token ?? ""}` };
      const response = await fetch(`${base}/chat/files/${encodeURIComponent(id)}`, { headers, signal: stop.signal, credentials: "omit", cache: "no-store" });
      if (!response.ok) return response.status === 404 || response.status === 401 ? "gone" : "failed";
      keep(await response.blob(), name);
      return "saved";
    } catch {
      return "failed";
    } finally {
      clearTimeout(limit);
    }
  };
}

export function keep(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
