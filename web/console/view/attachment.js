// A file chosen for the answer that is being written: one at a time, looked at before it travels, let go of again.
// What may be attached, the server says; what the file is, the server finds out.

import strings from "/console/strings.pl.js";
import { button, h, iconButton } from "/console/view/ui.js";

const words = strings.attachment;

export function sizeText(bytes) {
  const kilo = Math.max(1, Math.round(bytes / 1024));
  return kilo < 1024 ? `${kilo} KB` : `${(bytes / 1024 ** 2).toLocaleString(strings.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}

// policy(): {kinds: [".pdf"], most_bytes, allowed} or null; onProblem(error); onChange() after a choice.
export function createAttachment({ policy, onProblem, onChange }) {
  const input = h("input", { type: "file", class: "sr", tabindex: "-1", "aria-hidden": "true" });
  const pick = button(words.attach, open, { class: "plain", icon: "clip", command: "attach" });
  const name = h("span", {});
  const chosen = h("p", { class: "attached", hidden: true }, name, iconButton(words.remove, "close", () => letGo(true), { command: "detach" }));
  let file = null;

  function open() {
    const rules = policy();
    if (!rules) return;
    if (!rules.allowed) {
      onProblem(new Error(words.unverified));
      return;
    }
    input.accept = rules.kinds.join(",");
    input.click();
  }

  function letGo(byHand = false) {
    file = null;
    input.value = "";
    chosen.hidden = true;
    if (byHand) {
      onChange(null);
      pick.focus();
    }
  }

  input.addEventListener("change", () => {
    const [given] = input.files;
    const rules = policy();
    if (!given || !rules) return;
    if (given.size > rules.most_bytes) {
      letGo();
      onProblem(new Error(words.tooLarge(sizeText(rules.most_bytes))));
      return;
    }
    file = given;
    chosen.hidden = false;
    name.textContent = `${words.chosen}: ${given.name} (${sizeText(given.size)})`;
    onChange(given);
  });

  return {
    pick,
    nodes: [input, chosen],
    open,
    clear: letGo,
    get file() {
      return file;
    },
    // Hidden for whoever may never attach, and while nobody may write here.
    show: (free) => (pick.hidden = !free || !policy()),
  };
}
