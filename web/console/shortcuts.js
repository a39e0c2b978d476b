// What stands on which key: the one table. The list of shortcuts, the keys that work and the hints on buttons are made
// of it; what a command is called stands in the strings under the same name.
// Two keys are pressed one after the other. A command without a work of its own presses the button that carries it.

export const SHORTCUTS = {
  go: {
    list: "?", search: "/", presence: "x", signals: "b", next: "n", down: "j", up: "k", queue: "1", transcript: "2", panel: "3",
    newest: "End", filters: "f", viewOpen: "v o", viewMine: "v m", viewBot: "v a", viewClosed: "v z", clearFilters: "v x", logout: "g q",
  },
  talk: {
    claim: "p", return: "o", release: "u", transfer: "t", assign: "y", close: "z", reopen: "w", freeze: "!", tags: "e", summary: "i",
    caseTab: "c", helpTab: "h", historyTab: "l",
  },
  write: {
    reply: "r", note: "m", canned: "s", attach: "a", detach: "d x", mention: "@", send: "Ctrl+Enter", fixWords: "d p", sendAnyway: "d m",
    leave: "Escape",
  },
  case: {
    check: "d t", notice: "d i", offer: "d r", cancelPlan: "d e", document: "d d", promise: "d o", hold: "d w", lift: "d z",
    matter: "d n", moveMatter: "d s", callback: "d f", wish: "d k", useDraft: "d b", wrongReading: "d q", reload: "d v",
  },
};

const ALL = Object.entries(SHORTCUTS).flatMap(([group, names]) => Object.entries(names).map(([name, keys]) => ({ group, name, keys })));

export const commands = () => ALL;
export const keysOf = (name) => ALL.find((one) => one.name === name)?.keys ?? "";

const NAMES = { Escape: "Esc", "Ctrl+Enter": "Ctrl Enter" };

// "d r" to ["D", "R"], as they stand on the keyboard.
export const caps = (keys) => (NAMES[keys] ?? keys).split(" ").map((key) => (key.length === 1 ? key.toUpperCase() : key));

// What a button says of its key. ARIA knows single keys only; the hint tells every one.
export function hintOf(name, label) {
  const keys = keysOf(name);
  if (!keys) return {};
  const single = !keys.includes(" ") && name !== "leave";
  return { "data-command": name, title: `${label} (${caps(keys).join(" ")})`, ...(single && { "aria-keyshortcuts": keys.replace("Ctrl", "Control") }) };
}
