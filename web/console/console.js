// The agents' console: the queue on the left, one conversation on the right.
import { enter, get, listen, post } from "/console/api.js";
import { byId, factsText, line, make, queueItem } from "/console/view.js";

let me = null;
let current = null;
let shown = 0;
let state = null;
let looking = false;
let again = false;

function complain(error) {
  byId("problem").textContent = error ? error.message : "";
  byId("problem").hidden = !error;
  if (error?.status === 401 && me) location.reload();
}

async function attempt(work) {
  try {
    complain(null);
    return await work();
  } catch (error) {
    complain(error);
    return undefined;
  }
}

function path(step) {
  return `/conversations/${encodeURIComponent(current)}${step}`;
}

async function act(step, body) {
  await attempt(() => post(path(step), body ?? {}));
  await refresh();
}

function moveButton(title, step, second, body) {
  const button = make("button", second ? "second" : "", title);
  button.type = "button";
  button.addEventListener("click", () => act(step, body?.()));
  return button;
}

function askNote() {
  return { note: window.prompt("Co zostało ustalone? (widzi tylko zespół)") ?? "" };
}

function showMoves() {
  const mine = state.mode === "human" && state.owner === me.login;
  const moves = [];
  if (state.mode === "waiting") moves.push(moveButton("Przejmij rozmowę", "/claim"));
  if (state.mode === "frozen") moves.push(moveButton("Przejmij po zagrożeniu", "/clear"));
  if (mine) moves.push(moveButton("Oddaj asystentowi", "/return", true, askNote));
  if (mine || (state.mode === "human" && me.role !== "agent")) moves.push(moveButton("Odłóż do kolejki", "/release", true));
  byId("moves").replaceChildren(...moves);
  byId("write").hidden = !mine;
}

async function showTalk() {
  const talk = await get(`${path("")}?after=${shown}`);
  state = talk.conversation;
  byId("talk-title").textContent = `Rozmowa ${state.id.slice(0, 8)}`;
  byId("facts").textContent = factsText(state, talk.deliveries);
  for (const event of talk.events) {
    shown = Math.max(shown, event.offset);
    byId("transcript").append(line(event));
  }
  if (talk.events.length) byId("transcript").scrollTop = byId("transcript").scrollHeight;
  showMoves();
}

async function open(id) {
  current = id;
  shown = 0;
  byId("transcript").replaceChildren();
  await refresh();
  byId("talk-title").focus();
}

function deadItem(text, target) {
  const item = make("li");
  const button = make("button", "", text);
  button.addEventListener("click", () => attempt(async () => { await post(target); await refresh(); }));
  item.append(button);
  return item;
}

async function showDead() {
  const dead = await get("/dead-letters");
  const letters = dead.sms.map((sms) => deadItem(`Wyślij ponownie SMS ${sms.id} (${sms.error})`, `/dead-letters/sms/${sms.id}/resend`));
  const messages = [...new Map(dead.messages.map((message) => [message.conversation, message])).values()];
  const replays = messages.map((message) =>
    deadItem(`Ponów wiadomość ${message.conversation.slice(0, 8)} (${message.code})`, `/dead-letters/messages/${message.conversation}/replay`));
  byId("dead-list").replaceChildren(...letters, ...replays);
  byId("dead").hidden = !letters.length && !replays.length;
}

async function look() {
  const { conversations, counts } = await get("/conversations");
  byId("queue").replaceChildren(...conversations.map((entry) => queueItem(entry, current, open)));
  byId("counts").textContent = `Czeka: ${counts.waiting ?? 0}, zagrożenie: ${counts.frozen ?? 0}, w rozmowie: ${counts.human ?? 0}`;
  if (me.role !== "agent") await showDead();
  if (current) await showTalk();
}

// One look at a time: two answers at once would show a message twice.
async function refresh() {
  again = true;
  if (looking) return;
  looking = true;
  while (again) {
    again = false;
    await attempt(look);
  }
  looking = false;
}

async function write(step) {
  const text = byId("words").value.trim();
  if (!text) return;
  const sent = await attempt(async () => { await post(path(step), { id: crypto.randomUUID(), text }); return true; });
  if (sent) byId("words").value = "";
  await refresh();
}

function begin(agent) {
  me = agent;
  byId("who").textContent = me.name;
  byId("login").hidden = true;
  byId("logout").hidden = false;
  byId("desk").hidden = false;
  refresh();
  listen(refresh);
  setInterval(refresh, 5000);
}

byId("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  const agent = await attempt(() => enter(Object.fromEntries(new FormData(event.target))));
  if (agent) begin(agent);
});
byId("logout").addEventListener("click", async () => { await attempt(() => post("/logout")); location.reload(); });
byId("write").addEventListener("submit", (event) => { event.preventDefault(); write("/reply"); });
byId("note").addEventListener("click", () => write("/note"));
byId("words").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) byId("write").requestSubmit();
});

enter().then(begin, () => { byId("login").hidden = false; byId("login-name").focus(); });
