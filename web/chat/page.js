// The full page: starts the chat in it, takes a link out of the address, counts unread messages in the tab's title.

import { mountChat } from "./app.js";

const root = document.getElementById("ulga");
let chat = null;

// A link from a letter comes as #l=...; it leaves the address, the history and the sight of whoever looks on.
function takeLink() {
  const link = /^#l=([\w.-]{1,400})$/.exec(location.hash)?.[1] || null;
  if (location.hash.startsWith("#l=")) history.replaceState(null, "", location.pathname + location.search);
  return link;
}

chat = await mountChat(root, {
  lang: document.documentElement.lang,
  link: takeLink(),
  onUnread(count) {
    if (!chat) return;
    document.title = document.hidden && count ? chat.strings.pageTitleUnread(count) : chat.strings.pageTitle;
  },
});
window.addEventListener("hashchange", () => {
  const link = takeLink();
  if (link) chat.follow(link);
});
