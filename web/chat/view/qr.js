// A QR code that the server drew as SVG, redrawn from the few shapes a QR code needs.
// Refuses everything else: no scripts, no styles, no links, no images can come in this way.

const SVG = "http://www.w3.org/2000/svg";
const SHAPES = new Set(["svg", "g", "path", "rect"]);
const ATTRIBUTES = new Set(["viewBox", "d", "transform", "x", "y", "width", "height", "fill", "stroke", "stroke-width"]);
const HARMLESS = /^[\w\s#.,()+-]*$/;

function redraw(source) {
  if (!SHAPES.has(source.localName)) return null;
  const node = document.createElementNS(SVG, source.localName);
  for (const { name, value } of source.attributes) {
    if (ATTRIBUTES.has(name) && HARMLESS.test(value)) node.setAttribute(name, value);
  }
  for (const child of source.children) {
    const copy = redraw(child);
    if (copy) node.append(copy);
  }
  return node;
}

export function qr(markup, label) {
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
  const root = parsed.documentElement;
  if (parsed.querySelector("parsererror") || root.localName !== "svg") return null;
  const svg = redraw(root);
  if (!svg.hasAttribute("viewBox")) {
    svg.setAttribute("viewBox", `0 0 ${parseFloat(root.getAttribute("width")) || 100} ${parseFloat(root.getAttribute("height")) || 100}`);
  }
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return svg;
}
