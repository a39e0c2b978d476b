// Where the person writes. Enter sends, Shift+Enter starts a line; words are never cut short silently.

import { h, icon } from "./dom.js";

export const LIMIT = 2000;
const WARN_AT = 1800;
const TYPING_EVERY = 3000;

export function createComposer({ strings, onSend, onTyping, draft = "", onDraft = () => {} }) {
  const words = strings.composer;
  const id = `ulga-${Math.random().toString(36).slice(2, 8)}`;
  const field = h("textarea", {
    id,
    rows: "1",
    placeholder: words.placeholder,
    "aria-describedby": `${id}-hint ${id}-count`,
    enterkeyhint: "send",
    autocomplete: "off",
    autocapitalize: "sentences",
    spellcheck: "true",
  });
  const count = h("p", { class: "count", id: `${id}-count`, hidden: true });
  const spoken = h("p", { class: "sr", role: "status" });
  const send = h("button", { type: "submit", class: "send", "aria-label": words.send, title: words.send }, icon("send"));
  const label = h("label", { for: id, class: "sr" }, words.label);
  const hint = h("p", { id: `${id}-hint`, class: "sr" }, words.hint);
  const form = h("form", { class: "composer", novalidate: true }, label, hint, h("div", { class: "field" }, field, send), count, spoken);
  let lastTyping = 0;
  let wasNear = "";

  const length = () => [...field.value].length;

  function fit() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
    field.classList.toggle("scrolls", field.scrollHeight > field.clientHeight + 2);
  }

  function measure() {
    const used = length();
    const near = used >= WARN_AT;
    count.hidden = !near;
    if (near) count.textContent = used > LIMIT ? words.over(used - LIMIT) : words.left(LIMIT - used);
    count.classList.toggle("over", used > LIMIT);
    field.setAttribute("aria-invalid", String(used > LIMIT));
    send.setAttribute("aria-disabled", String(!field.value.trim() || used > LIMIT));
    const step = used > LIMIT ? "over" : near ? "near" : "";
    if (step && step !== wasNear) spoken.textContent = count.textContent; // once a step, not at every letter
    if (!step) spoken.textContent = "";
    wasNear = step;
  }

  function changed() {
    fit();
    measure();
    onDraft(field.value);
  }

  function submit() {
    const text = field.value.trim();
    if (!text || length() > LIMIT) return field.focus();
    field.value = "";
    changed();
    onSend(text);
    return field.focus();
  }

  field.addEventListener("input", () => {
    changed();
    if (field.value && Date.now() - lastTyping > TYPING_EVERY) {
      lastTyping = Date.now();
      onTyping();
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.value = draft;
  measure();

  return {
    form,
    fit,
    focus: () => field.focus(),
    clear() {
      field.value = "";
      changed();
    },
  };
}

