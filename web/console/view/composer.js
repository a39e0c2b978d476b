// Where an agent writes: an answer to the person, or a note for the team. Locked for whoever does not lead.
// Nothing is lost: words stay in the field until the server took them; drafts are kept per conversation.

import { get, post } from "/console/api.js";
import { hintOf } from "/console/shortcuts.js";
import strings from "/console/strings.pl.js";
import { createAttachment } from "/console/view/attachment.js";
import { createWarnings } from "/console/view/warnings.js";
import { openCanned } from "/console/view/canned.js";
import { button, h } from "/console/view/ui.js";

const words = strings.composer;
export const LIMIT = 2000;
const WARN_AT = 1700;
const TYPING_EVERY = 3000;
const CHECK_AFTER = 900;

export function createComposer({ talk, me, hub, announce }) {
  const drafts = new Map(); // conversation and kind to words
  const area = h("textarea", { id: "words", rows: "3", "aria-describedby": "words-hint words-count", autocomplete: "off", spellcheck: "true" });
  const label = h("label", { for: "words", class: "sr" });
  const count = h("p", { class: "count-left", id: "words-count", hidden: true });
  const locked = h("p", { class: "locked" });
  const send = h("button", { class: "button main", ...hintOf("send", words.send) });
  const kinds = ["reply", "note"].map((kind) => h("button", { type: "button", class: "tab", "data-kind": kind, ...hintOf(kind, words[kind]), onclick: () => turn(kind, true) }, words[kind]));
  const canned = button(words.canned, () => pickCanned(), { class: "plain", icon: "canned", command: "canned" });
  const mention = h("select", { "aria-label": words.mention, class: "mention-pick", hidden: true });
  const attachment = createAttachment({
    policy: () => talk.state.head?.attach ?? null,
    onProblem: (error) => hub.tell("problem", error),
    onChange: () => area.focus(),
  });
  const warnings = createWarnings({ onEdit: mark, onAnyway: (codes) => submit(codes) });
  const form = h("form", { class: "composer" },
    h("div", { class: "row between" }, h("div", { class: "tabs", role: "group", "aria-label": words.kind }, kinds), h("div", { class: "row" }, mention, attachment.pick, canned)),
    locked, warnings.node, label, area, attachment.nodes,
    h("div", { class: "row between" }, h("p", { class: "quiet", id: "words-hint" }, words.hint), count, send));
  let kind = "reply";
  let pending = null; // {id, text}: the same words sent again keep their id
  let typedAt = 0;
  let checking = 0;
  let drafting = null; // whose words stand in the field

  const key = () => `${talk.state.id}:${kind}`;
  const mayReply = () => {
    const head = talk.state.head;
    return Boolean(head?.moves.includes("reply"));
  };

  function reason() {
    const { mode, owner, owner_name: name } = talk.state.head;
    if (mode === "human" && owner !== me.login) return words.locked(name || owner);
    return { waiting: words.lockedWaiting, bot: words.lockedBot, frozen: words.lockedFrozen, closed: words.lockedClosed }[mode] ?? words.lockedWaiting;
  }

  function turn(wanted, byHand = false) {
    drafts.set(key(), area.value);
    kind = wanted;
    area.value = drafts.get(key()) ?? "";
    show();
    changed();
    if (byHand) area.focus();
  }

  function show() {
    form.hidden = !talk.state.head;
    if (!talk.state.head) return;
    const free = kind === "note" || mayReply();
    form.classList.toggle("as-note", kind === "note");
    form.classList.toggle("shut", !free);
    label.textContent = kind === "note" ? words.noteLabel : words.replyLabel;
    area.placeholder = kind === "note" ? words.notePlaceholder : free ? words.placeholder : "";
    area.readOnly = !free;
    area.setAttribute("aria-disabled", String(!free));
    locked.hidden = free;
    locked.textContent = free ? "" : reason();
    send.textContent = kind === "note" ? words.saveNote : words.send;
    send.disabled = !free;
    attachment.show(free && kind === "reply");
    canned.hidden = kind === "note" || !free;
    mention.hidden = kind !== "note" || mention.options.length < 2;
    for (const node of kinds) node.setAttribute("aria-pressed", String(node.dataset.kind === kind));
  }

  function changed() {
    const length = [...area.value].length;
    count.hidden = length < WARN_AT;
    count.textContent = length > LIMIT ? words.over(length - LIMIT) : words.left(LIMIT - length);
    count.classList.toggle("over", length > LIMIT);
    area.style.height = "auto";
    area.style.height = `${Math.min(area.scrollHeight + 2, 260)}px`;
    warnings.clear();
    clearTimeout(checking);
    if (kind === "reply" && area.value.trim().length > 8 && mayReply()) checking = setTimeout(check, CHECK_AFTER);
  }

  // While writing: a hint, never in the way. Sending asks the server again and then it counts.
  async function check() {
    const text = area.value.trim();
    const found = await post(talk.path("/check"), { text }).catch(() => null);
    if (found && area.value.trim() === text) warnings.hint(found.warnings);
  }

  async function submit(confirmed = null) {
    const text = area.value.trim();
    const file = kind === "reply" ? attachment.file : null;
    if ((!text && !file) || [...text].length > LIMIT || send.disabled) return area.focus();
    const gap = kind === "reply" && text.match(/\{[a-z_]+\}/); // a variable that nobody filled
    if (gap) return warnings.ask([{ text: strings.warnings.gap, found: gap[0], start: gap.index, end: gap.index + gap[0].length, blocking: true }], true);
    if (pending?.text !== text || pending.kind !== kind || pending.file !== file) pending = { id: crypto.randomUUID(), text, kind, file };
    const [id, sent] = [talk.state.id, kind];
    send.disabled = true;
    clearTimeout(checking);
    try {
      await travel(pending, confirmed);
      pending = null;
      if (file && attachment.file === file) attachment.clear();
      // What was typed while the words travelled stays: only what was sent leaves the field.
      if (drafts.get(`${id}:${sent}`)?.trim() === text) drafts.delete(`${id}:${sent}`);
      if (talk.state.id === id && kind === sent && area.value.trim() === text) area.value = "";
      warnings.clear();
      announce(sent === "note" ? words.noted : words.sent);
      changed();
    } catch (error) {
      if (error.problem?.warnings) warnings.ask(error.problem.warnings, error.code === "blocked_words");
      else hub.tell("problem", error);
    }
    show();
    return warnings.asking ? undefined : area.focus();
  }

  function travel({ id, text, kind: sent, file }, confirmed) {
    if (!file) return talk.act(`/${sent}`, { id, text, ...(confirmed && { confirmed }) });
    const form = new FormData();
    for (const [name, value] of Object.entries({ id, text, confirmed: (confirmed ?? []).join(",") })) form.append(name, value);
    form.append("file", file);
    return talk.act("/files", form);
  }

  function mark(warning) {
    area.focus();
    if (Number.isInteger(warning?.start)) area.setSelectionRange(warning.start, warning.end);
  }

  // Puts words at the cursor; what was written stays.
  function insert(text) {
    if (kind !== "reply") turn("reply");
    if (!mayReply()) return;
    const gap = area.value && !/\s$/.test(area.value.slice(0, area.selectionStart)) ? " " : "";
    area.setRangeText(gap + text, area.selectionStart, area.selectionEnd, "end");
    changed();
    area.focus();
  }

  const pickCanned = () => mayReply() && openCanned(talk.state.id, insert).catch((error) => hub.tell("problem", error));

  mention.addEventListener("change", () => {
    if (mention.value) area.setRangeText(`@${mention.value} `, area.selectionStart, area.selectionEnd, "end");
    mention.value = "";
    area.focus();
  });
  area.addEventListener("input", () => {
    changed();
    if (kind !== "reply" || !mayReply() || Date.now() - typedAt < TYPING_EVERY) return;
    typedAt = Date.now();
    talk.typingNow();
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") hub.tell("leave-field");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  hub.on("opening", () => {
    if (drafting) drafts.set(`${drafting}:${kind}`, area.value);
  });
  hub.on("opened", () => {
    drafting = talk.state.id;
    attachment.clear();
    kind = "reply";
    area.value = drafts.get(key()) ?? "";
    show();
    changed();
  });
  hub.on("talk", show);
  get("/colleagues").then(({ colleagues }) => {
    const options = colleagues.filter((one) => one.login !== me.login).map((one) => h("option", { value: one.login }, one.name));
    mention.replaceChildren(h("option", { value: "" }, words.mention), ...options);
  }, () => {});

  return {
    node: form,
    insert,
    write(wanted) {
      turn(wanted);
      area.focus();
    },
    mention() {
      turn("note");
      (mention.hidden ? area : mention).focus();
    },
  };
}
