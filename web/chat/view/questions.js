// What can be answered by pressing: the choices of the last question that has some, and the picker of the last one
// that asks for a day or a sum. Everything older is closed.

import { openInput, openQuestion, pickedFrom } from "../questions.js";
import { refreshChoices } from "./message.js";
import { picker } from "./picker.js";

export function createQuestions({ store, nodes, context, home }) {
  const drawn = new Map(); // key of an item with choices -> how they were drawn
  let asked = null; // { key, node }: the picker that stands

  function choices(items) {
    const question = openQuestion(items);
    for (const item of items) {
      if (!item.choices.length) continue;
      const open = item === question;
      const picked = open ? null : pickedFrom(items, item);
      const mark = `${open}:${picked}`;
      if (drawn.get(item.key) === mark) continue;
      drawn.set(item.key, mark);
      refreshChoices(nodes.get(item.key), item, picked, open, context);
    }
  }

  function answer(text) {
    context.onSay(text);
    // The picker is gone. Writing goes on in the field; on a touch screen that would bring the keyboard up.
    if (matchMedia("(pointer: coarse)").matches) home.focus({ preventScroll: true, focusVisible: false });
    else context.onWords();
  }

  function pickers(items) {
    const item = openInput(items);
    if (item?.key === asked?.key) return;
    asked?.node?.remove();
    asked = item && { key: item.key, node: picker(item.data.input, { ...context, onAnswer: answer }) };
    if (asked?.node) nodes.get(item.key).append(asked.node);
  }

  return {
    refresh() {
      const items = store.items();
      choices(items);
      pickers(items);
    },
    clear() {
      drawn.clear();
      asked = null;
    },
  };
}
