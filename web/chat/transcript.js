// The conversation as a text file: who, when, and the whole text of every message, cards included; before it,
// the earlier conversations that were on the screen.

import { keep } from "./files.js";
import { fileLine } from "./values.js";

export function transcriptText(sessions, items, strings, formats) {
  const words = strings.transcript;
  const lines = [words.heading, words.made(formats.full(new Date())), ""];
  const append = (item) => {
    if (item.status !== "sent") return;
    const who = item.source === "agent" ? strings.who.agent(item.author) : strings.who[item.source] || strings.who.system;
    const when = item.at ? formats.full(new Date(item.at)) : "";
    lines.push(`${who}${when ? ` (${when})` : ""}:`, item.text);
    if (item.kind === "file" && item.data.file) lines.push(fileLine(item.data.file, strings));
    lines.push("");
  };
  for (const session of sessions) {
    lines.push(`== ${sessionTitle(session, strings, formats)} ==`, "");
    session.items.forEach(append);
  }
  if (sessions.length) lines.push(`== ${strings.earlier.present} ==`, "");
  items.forEach(append);
  return lines.join("\r\n");
}

export function sessionTitle({ channel, began }, strings, formats) {
  const { earlier } = strings;
  return earlier.heading(earlier.channel[channel] || earlier.label, formats.date(new Date(began)));
}

export function download(text, name) {
  keep(new Blob(["\ufeff", text], { type: "text/plain;charset=utf-8" }), name);
}
