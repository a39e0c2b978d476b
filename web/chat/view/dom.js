// Building nodes. Text only ever becomes a text node: nothing that anybody wrote is parsed as HTML.

const SVG = "http://www.w3.org/2000/svg";

export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const ICONS = {
  mark: "M5 9.5c2.3-3 4.7-3 7 0s4.7 3 7 0M5 16.5h14",
  send: "M12 19V5M5.5 11.5 12 5l6.5 6.5",
  human: "M12 11.500a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.500ZM4.5 20c.7-3.6 3.7-5.5 7.5-5.500s6.8 1.9 7.5 5.5",
  help: "M9.3 9.200a2.8 2.8 0 1 1 4 2.500c-.9.4-1.3 1-1.3 1.900v.4M12 17v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  phone: "M6 4h3.200l1.5 4-2 1.400a11 11 0 0 0 5.9 5.900l1.4-2 4 1.500V18a2 2 0 0 1-2.2 2A16 16 0 0 1 4 6.2 2 2 0 0 1 6 4Z",
  print: "M7 9V4h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.500v-5A1.5 1.5 0 0 1 5 9h14a1.5 1.5 0 0 1 1.5 1.500v5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z",
  save: "M12 4v11M7.5 11l4.5 4.5 4.5-4.500M5 20h14",
  copy: "M9 9h10v11H9zM15 9V5H5v11h4",
  check: "m5 12.5 4.5 4.500L19 7.5",
  close: "M6 6l12 12M18 6 6 18",
  leave: "M14 5V4H5v16h9v-1M10 12h10M16.5 8.5 20 12l-3.5 3.5",
  back: "m14.5 6-6 6 6 6",
  on: "m9.5 6 6 6-6 6",
  history: "M4 12a8 8 0 1 0 2.500-5.800M4 4.500v4h4M12 8v4.200l3 1.800",
  down: "M12 5v14M5.5 12.5 12 19l6.5-6.5",
  retry: "M19 12a7 7 0 1 1-2.1-5M19 4v4h-4",
  chat: "M5 5h14a1.5 1.5 0 0 1 1.5 1.500v8A1.5 1.5 0 0 1 19 16h-7l-4.5 4v-4H5a1.5 1.5 0 0 1-1.5-1.500v-8A1.5 1.5 0 0 1 5 5Z",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

export function button(label, { icon: name, class: extra = "", onclick, ...rest } = {}) {
  const content = [name ? icon(name) : null, h("span", {}, label)];
  return h("button", { type: "button", class: `button ${extra}`.trim(), onclick, ...rest }, ...content);
}

export function iconButton(label, name, { class: extra = "", onclick, ...rest } = {}) {
  const props = { type: "button", class: `icon-button ${extra}`.trim(), "aria-label": label, title: label };
  return h("button", { ...props, onclick, ...rest }, icon(name));
}

export const hidden = (text) => h("span", { class: "sr" }, text);
