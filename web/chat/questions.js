// Which questions are open, read from the items of the conversation. The server decides in the end; this only keeps
// the page honest.

// Which choices may still be picked: those of the last question that came with choices, until one of them is
// picked; none at all once somebody is in danger.
export function openQuestion(items) {
  let question = null;
  let picked = null;
  for (const item of items) {
    if (item.kind === "crisis") question = picked = null;
    else if (item.choices.length) [question, picked] = [item, null];
    else if (question && item.kind === "choice" && item.status !== "failed") {
      const chosen = question.choices.find((c) => c.id === item.choice || (!item.choice && c.title === item.text));
      if (chosen) picked = chosen;
    }
  }
  return picked ? null : question;
}

// What was picked from a question, if anything: the pick that follows it, before the next question.
export function pickedFrom(items, question) {
  const from = items.indexOf(question);
  for (const item of items.slice(from + 1)) {
    if (item.choices.length && item.source !== "debtor") return null;
    if (item.kind !== "choice" || item.status === "failed") continue;
    const chosen = question.choices.find((c) => c.id === item.choice || (!item.choice && c.title === item.text));
    if (chosen) return chosen.id;
  }
  return null;
}

// The last question of the assistant's that a picker answers, too, until the person answered it, with anything.
export function openInput(items) {
  let question = null;
  for (const item of items) {
    if (item.source === "debtor") question = item.status === "failed" ? question : null;
    else if (item.source !== "system") question = item.data.input && item.source === "assistant" && item.kind !== "crisis" ? item : null;
  }
  return question;
}
