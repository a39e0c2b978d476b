// The conversation as a text file: who, when, and the whole text of every message, cards included.

export function transcriptText(items, strings, formats) {
  const lines = [strings.transcript.heading, strings.transcript.made(formats.full(new Date())), ""];
  for (const item of items) {
    if (item.status !== "sent") continue;
    const who = item.source === "agent" ? strings.who.agent(item.author) : strings.who[item.source] || strings.who.system;
    const when = item.at ? formats.full(new Date(item.at)) : "";
    lines.push(`${who}${when ? ` (${when})` : ""}:`, item.text, "");
  }
  return lines.join("\r\n");
}

export function download(text, name) {
  const url = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
