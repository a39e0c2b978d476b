// What did not get through: dead SMS and messages the assistant failed on; each can be tried once more.

import { get, post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { button, h, problemLine, quiet } from "/console/view/ui.js";

const words = strings.dead;

export async function showDead(page, { announce }) {
  const problem = problemLine();
  const list = h("ul", { class: "plain rows" });

  const item = (text, label, path, conversation) =>
    h("li", {}, conversation ? h("a", { href: `#/rozmowy/${conversation}` }, text) : text, button(label, async () => {
      problem.show(null);
      try {
        await post(path);
        announce(words.done);
        await show();
      } catch (error) {
        problem.show(error);
      }
    }, { class: "small" }));

  async function show() {
    const dead = await get("/dead-letters");
    const letters = dead.sms.map((one) => item(words.sms(one.id, one.error), words.resend, `/dead-letters/sms/${one.id}/resend`, one.conversation));
    const messages = [...new Map(dead.messages.map((one) => [one.conversation, one])).values()].map((one) =>
      item(words.message(one.conversation, one.code), words.replay, `/dead-letters/messages/${one.conversation}/replay`, one.conversation));
    const all = [...letters, ...messages];
    list.replaceChildren(...(all.length ? all : [h("li", { class: "quiet" }, words.none)]));
  }

  page.append(quiet(words.lead), problem.node, list);
  await show();
}
