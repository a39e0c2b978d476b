"use strict";
// A phone in the browser: writes to the simulator, shows what would have been sent.
const byId = (id) => document.getElementById(id);
const [phone, log, form, text] = ["phone", "log", "form", "text"].map(byId);
let last = 0;

function show(words, side, meta) {
  const bubble = document.createElement("div");
  bubble.className = "bubble " + side;
  bubble.textContent = words;
  if (meta) {
    const note = document.createElement("span");
    note.className = "meta";
    note.textContent = meta;
    bubble.append(note);
  }
  log.append(bubble);
  log.scrollTop = log.scrollHeight;
}

function sizeOf(message) {
  const cost = (message.cost_grosze / 100).toFixed(2).replace(".", ",");
  return `${message.encoding.toUpperCase()}, części: ${message.segments}, koszt ok. ${cost} zł, stan: ${message.state}`;
}

async function look() {
  const query = new URLSearchParams({ phone: phone.value.trim(), after: last });
  try {
    const answer = await fetch("/sms/simulator/messages?" + query);
    if (answer.ok) {
      for (const message of (await answer.json()).messages) {
        last = Math.max(last, message.id);
        show(message.text, "in", sizeOf(message));
      }
    }
  } finally {
    setTimeout(look, 700);
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const words = text.value;
  const answer = await fetch("/sms/simulator/messages", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ phone: phone.value.trim(), text: words }),
  });
  if (answer.ok) {
    show(words, "out");
    text.value = "";
  } else {
    byId("count").textContent = (await answer.json()).detail ?? "Nie udało się wysłać.";
  }
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
});

phone.addEventListener("change", () => {
  last = 0;
  log.replaceChildren();
});

look();
