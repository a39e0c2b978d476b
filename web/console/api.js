// The console's API: one session cookie, one CSRF token in memory, calm errors.
// Refuses to retry what may have been done; only a stale CSRF token is renewed and asked once more.

import strings from "/console/strings.pl.js";

let csrf = "";
let left = () => {};

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? strings.sorry);
    this.status = status;
    this.code = problem.code ?? "";
    this.problem = problem;
  }
}

// What happens when the session is over.
export function onLeft(work) {
  left = work;
}

// A form (with a file) travels as it is, everything else as JSON.
async function call(method, path, body, again = true) {
  const headers = { "x-csrf-token": csrf };
  const form = body instanceof FormData;
  if (body !== undefined && !form) headers["content-type"] = "application/json";
  let answer;
  try {
    answer = await fetch(`/console/api${path}`, { method, headers, body: form || body === undefined ? body : JSON.stringify(body) });
  } catch {
    throw new Refusal(0, { detail: strings.offline, code: "offline" });
  }
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const refusal = new Refusal(answer.status, await answer.json().catch(() => ({})));
  if (refusal.code === "csrf" && again) {
    await known();
    return call(method, path, body, false);
  }
  if (refusal.code === "not_logged_in") left();
  throw refusal;
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);

// Who is logged in.
export async function known() {
  return remember(await call("GET", "/me"));
}

export function remember(me) {
  csrf = me.csrf;
  return me;
}

// {a: 1, b: "", c: null} to "?a=1".
export function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== "" && value !== null && value !== undefined && value !== false);
  const text = new URLSearchParams(given.map(([name, value]) => [name, value === true ? "1" : String(value)])).toString();
  return text ? `?${text}` : "";
}
