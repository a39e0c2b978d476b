// Notes in which a colleague called me, newest first; each leads to its place in the conversation.

import { get, post } from "/console/api.js";
import strings from "/console/strings.pl.js";
import { momentName } from "/console/words.js";
import { button, h, quiet } from "/console/view/ui.js";

const words = strings.mentions;

export async function showMentions(page, { refreshMe }) {
  const { mentions } = await get("/mentions");
  const item = (one) => {
    const seen = one.seen ? null : button(words.seen, async () => {
      await post(`/mentions/${one.id}/seen`);
      node.classList.remove("new");
      seen.remove();
      refreshMe();
    }, { class: "small" });
    const node = h("li", { class: one.seen ? "" : "new" },
      h("a", { href: `#/rozmowy/${one.conversation}/${one.offset}` }, h("span", { class: "quiet" }, words.by(one.by, momentName(one.at))), h("span", { class: "said" }, one.text)),
      seen);
    return node;
  };
  page.append(mentions.length ? h("ul", { class: "hits" }, mentions.map(item)) : quiet(words.none));
}
