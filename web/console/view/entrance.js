// The way in: password, then the second factor; or a login elsewhere (OpenID Connect).

import { get, post, remember } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { button, field, h, problemLine, valuesOf } from "/console/view/ui.js";

const words = strings.entrance;

// Shows the forms in `root`; `entered(me)` is called once.
export function showEntrance(root, entered, notice = "") {
  const problem = problemLine();
  const card = h("main", { class: "entrance" });
  const place = h("div", { class: "card stack" });
  card.append(place);
  root.replaceChildren(card);

  function stepOf(title, lead, fields, confirm, work, extra = null) {
    const form = h("form", { class: "stack" }, fields, problem.node, h("button", { class: "button main" }, confirm), extra);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      problem.show(null);
      try {
        await work(valuesOf(form));
      } catch (error) {
        problem.show(error);
        form.querySelector("input").select();
      }
    });
    place.replaceChildren(h("h1", {}, title), h("p", { class: "quiet" }, lead), form);
    form.querySelector("input")?.focus();
  }

  function first() {
    const fields = [
      field(words.login, "login", { required: true, autocomplete: "username", autocapitalize: "none" }),
      field(words.password, "password", { kind: "password", required: true, autocomplete: "current-password" }),
    ];
    stepOf(words.title, notice || words.lead, fields, words.enter, async (given) => {
      const answer = await post("/login", given);
      if (answer.second_factor) second(answer.challenge);
      else entered(remember(answer));
    });
  }

  function second(challenge) {
    const fields = [field(words.code, "code", { required: true, autocomplete: "one-time-code", inputmode: "text", maxlength: "20" })];
    const restart = button(words.restart, first, { class: "plain" });
    const check = async ({ code }) => {
      try {
        entered(remember(await post("/login/second", { challenge, code })));
      } catch (error) {
        if (error.code === "challenge_expired") first();
        throw error;
      }
    };
    stepOf(words.second, words.secondLead, fields, words.confirm, check, restart);
  }

  first();
  ways(place, problem);
}

// The other ways in are asked for after the first form stands: it must not wait for them.
async function ways(place, problem) {
  const entrance = await get("/entrance").catch(() => ({ password: true, oidc: null }));
  if (entrance.oidc) {
    place.append(h("p", {}, h("a", { class: "button", href: entrance.oidc.url }, words.oidc(entrance.oidc.title))));
  }
  if (!entrance.password) place.querySelector("form").remove();
  if (location.hash === "#oidc-refused") problem.show(new Error(words.refusedByOidc));
}
