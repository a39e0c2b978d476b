// The console's own icons, drawn like the chat's: one line on a 24 by 24 square.

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4",
  keys: "M3.5 7h17v10h-17zM7 10.5v.01M11 10.5v.01M15 10.5v.01M17.5 10.5v.01M8 14h8",
  back: "M19 12H5M11 6l-6 6 6 6",
  panel: "M4 5h16v14H4zM14 5v14",
  close: "M6 6l12 12M18 6 6 18",
  send: "M12 19V5M5.5 11.5 12 5l6.5 6.5",
  note: "M5 4h14v11l-5 5H5zM14 20v-5h5M8.500 8.500h7M8.500 12h5",
  canned: "M4 6h16M4 11h16M4 16h9M17 14v6M14 17h6",
  at: "M15.500 12a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0Zm0 0c0 3.300 4.500 3.300 4.500 0a8 8 0 1 0-3.200 6.400",
  filter: "M4 6h16l-6 7v6l-4-2v-4z",
  down: "M12 5v14M5.500 12.500 12 19l6.500-6.500",
  alarm: "M12 4 2.500 20h19zM12 10v4.500M12 17.300v.01",
  check: "m5 12.500 4.500 4.500L19 7.500",
  shield: "M12 3.500 5 6v5.500c0 4.500 3 7.500 7 9 4-1.500 7-4.500 7-9V6z",
  out: "M14 5V4H5v16h9v-1M10 12h10M16.500 8.500 20 12l-3.500 3.500",
  chat: "M5 5h14a1.500 1.500 0 0 1 1.500 1.500v8A1.500 1.500 0 0 1 19 16h-7l-4.500 4v-4H5a1.500 1.500 0 0 1-1.500-1.500v-8A1.500 1.500 0 0 1 5 5Z",
  phone: "M7.500 3.500h9v17h-9zM11 17.500h2",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.500V12l3 2",
  clip: "m19 11-7.500 7.500a4.500 4.500 0 0 1-6.400-6.400l8-8a3 3 0 0 1 4.300 4.300l-8 8a1.500 1.500 0 0 1-2.200-2.200L14 7.500",
  next: "M5 12h14M13 6l6 6-6 6",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
