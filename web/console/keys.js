// Shortcuts at work: which command a key stands for, and whether letters count at all.
// Letters work outside text fields only and can be switched off (WCAG 2.1.4).

const KEY = "ulga-console-keys";
const CHAIN = 1500; // ms between "g" and its letter

const writing = (node) => Boolean(node?.closest?.("input:not([type=checkbox], [type=radio]), textarea, select"));

// bindings: [{name, keys: "g t", group, text, run}]; a "Ctrl+Enter" or "Escape" is only listed: its field handles it.
export function createKeys(bindings) {
  let on = localStorage.getItem(KEY) !== "off";
  let first = "";
  let timer = 0;

  function pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (writing(event.target) || document.querySelector("dialog[open]")) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === "Shift" || (!on && key !== "?")) return;
    const wanted = first ? `${first} ${key}` : key;
    const found = bindings.find((binding) => binding.keys === wanted && binding.run);
    clearTimeout(timer);
    first = "";
    if (found) {
      event.preventDefault();
      found.run();
    } else if (bindings.some((binding) => binding.keys.startsWith(`${key} `))) {
      first = key;
      timer = setTimeout(() => (first = ""), CHAIN);
    }
  }

  return {
    bindings,
    pressed,
    get on() {
      return on;
    },
    turn(wanted) {
      on = wanted;
      localStorage.setItem(KEY, on ? "on" : "off");
    },
  };
}
