// The console's API: one session cookie, one CSRF token in memory, calm errors.
let csrf = "";

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? "Coś po naszej stronie nie zadziałało. Proszę spróbować ponownie.");
    this.status = status;
    this.code = problem.code;
  }
}

async function call(method, path, body) {
  const headers = { "x-csrf-token": csrf };
  if (body) headers["content-type"] = "application/json";
  const answer = await fetch(`/console/api${path}`, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})));
  return answer.status === 204 ? null : answer.json();
}

export const get = (path) => call("GET", path);
export const post = (path, body) => call("POST", path, body);

export async function enter(credentials) {
  const me = credentials ? await post("/login", credentials) : await get("/me");
  csrf = me.csrf;
  return me;
}

export function listen(changed) {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${location.host}/console/api/live`);
  socket.addEventListener("message", changed);
  socket.addEventListener("close", () => setTimeout(() => listen(changed), 3000));
}
