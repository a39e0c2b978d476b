// What the console shows. Builds nodes, never markup out of people's words.
export const byId = (id) => document.getElementById(id);

const MODES = { frozen: "Zagrożenie", waiting: "Czeka", human: "Prowadzi", bot: "Asystent" };
const AUTHORS = { debtor: "Rozmówca", assistant: "Asystent automatyczny", system: "System" };
const CHANNELS = { web: "czat", sms: "SMS" };
const STATES = {
  queued: "czeka na wysłanie", sending: "wysyłanie", unknown: "sprawdzamy, czy wyszło", sent: "wysłane",
  delivered: "doręczone", undelivered: "niedoręczone", failed: "nieudane", dead: "niewysłane", suppressed: "wstrzymane",
};

export function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

export function lasting(seconds) {
  if (seconds < 60) return `${seconds} s`;
  return seconds < 3600 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} godz.`;
}

export function queueItem(entry, current, open) {
  const item = make("li", entry.mode);
  const button = make("button", "", `${MODES[entry.mode]}, ${CHANNELS[entry.channel]}`);
  const owner = entry.owner_name ? `, ${entry.owner_name}` : "";
  button.append(make("small", "", `${lasting(entry.seconds)}${owner}${entry.reason ? `, ${entry.reason}` : ""}`));
  if (entry.id === current) button.setAttribute("aria-current", "true");
  button.addEventListener("click", () => open(entry.id));
  item.append(button);
  return item;
}

export function line(event) {
  const kind = event.kind === "note" ? " note" : "";
  const node = make("p", `line ${event.source}${kind}`);
  const author = event.source === "agent" ? event.author : AUTHORS[event.source];
  const time = new Date(event.at).toLocaleTimeString("pl-PL", { hour: "2-digit", minute: "2-digit" });
  node.append(make("b", "", `${author}${kind ? " (notatka)" : ""}, ${time}`), event.text);
  return node;
}

export function deliveryText(deliveries) {
  const last = deliveries.at(-1);
  return last ? `Ostatni SMS: ${STATES[last.state] ?? last.state}${last.error ? ` (${last.error})` : ""}.` : "";
}

export function factsText(conversation, deliveries) {
  const verified = conversation.verified ? "tożsamość potwierdzona" : "tożsamość niepotwierdzona";
  const reason = conversation.reason ? `, powód: ${conversation.reason}` : "";
  const head = `${CHANNELS[conversation.channel]}, ${MODES[conversation.mode].toLowerCase()}, ${verified}${reason}.`;
  return `${head} ${deliveryText(deliveries)}`.trim();
}
