// The embeddable chat: <script src="https://chat.example/widget.js" async></script>, nothing else.
// Options on the tag: data-position="left", data-label="...", data-theme="light", data-lang="pl", data-open.
// One global, window.Ulga; everything visible lives in a shadow root, themed by --ulga-* variables.
// Refuses to load the chat itself before somebody opens it or a conversation is already going on.
(() => {
  if (window.Ulga) return;
  const script = document.currentScript;
  const base = new URL(".", script.src).href.replace(/\/$/, "");
  const options = { ...script.dataset };
  let parts = null; // what is on the page, once it is
  let chat = null; // the chat in the panel, once it is asked for
  let wanted = "open" in options;

  const known = () => {
    try {
      return Boolean(localStorage.getItem("ulga.session"));
    } catch {
      return false;
    }
  };

  async function start() {
    const [{ loadStrings }, { buildWidget }] = await Promise.all([
      import(`${base}/chat/i18n.js`),
      import(`${base}/widget/view.js`),
    ]);
    const strings = await loadStrings(options.lang);
    parts = await buildWidget({ base, strings, options, onOpen: open, onClose: close });
    if (wanted) await open();
    else if (known()) await load();
  }

  // What stands deep in the tree of modules is asked for at once: a slow line counts the round trips.
  const ahead = () => ["cards", "earlier", "fields", "picker", "qr"].forEach((name) => import(`${base}/chat/view/${name}.js`).catch(() => {}));

  async function load() {
    if (!chat) ahead();
    chat ||= import(`${base}/chat/app.js`).then(({ mountChat }) =>
      mountChat(parts.room, {
        base,
        lang: options.lang,
        layout: "widget",
        visible: parts.isOpen(),
        onClose: close,
        onUnread: (count) => parts.unread(count),
      }),
    );
    try {
      return await chat;
    } catch (error) {
      chat = null; // next time it may work
      parts.failed();
      throw error;
    }
  }

  async function open() {
    wanted = true;
    if (!parts || parts.isOpen()) return;
    parts.show();
    const room = await load();
    if (!parts.isOpen()) return;
    room.seen(true);
    room.focus();
  }

  async function close() {
    wanted = false;
    if (!parts?.isOpen()) return;
    parts.hide();
    if (chat) (await chat).seen(false);
  }

  window.Ulga = Object.freeze({
    open,
    close,
    toggle: () => (wanted ? close() : open()),
    get isOpen() {
      return Boolean(parts?.isOpen());
    },
  });

  const ready = () => start().catch((error) => console.error("Ulga:", error.message));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready, { once: true });
  else ready();
})();
