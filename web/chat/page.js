// The full page: starts the chat in it and counts unread messages in the tab's title.

import { mountChat } from "./app.js";

const root = document.getElementById("ulga");
let chat = null;
chat = await mountChat(root, {
  lang: document.documentElement.lang,
  onUnread(count) {
    if (!chat) return;
    document.title = document.hidden && count ? chat.strings.pageTitleUnread(count) : chat.strings.pageTitle;
  },
});
