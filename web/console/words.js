// Polish counting, money, days and spans of time, as the console shows them.

const WARSAW = "Europe/Warsaw";
const day = new Intl.DateTimeFormat("pl-PL", { day: "numeric", month: "long", year: "numeric", timeZone: WARSAW });
const moment = new Intl.DateTimeFormat("pl-PL", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: WARSAW });
const zloty = new Intl.NumberFormat("pl-PL", { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: "always" });

// 1 rata, 2 raty, 5 rat, 12 rat, 22 raty.
export function plural(count, one, few, many) {
  const last = Math.abs(count) % 10;
  const teens = Math.abs(count) % 100;
  if (Math.abs(count) === 1) return `${count} ${one}`;
  return `${count} ${last >= 2 && last <= 4 && (teens < 12 || teens > 14) ? few : many}`;
}

// Integer grosze to "1 300,00 zł".
export function money(grosze) {
  return Number.isInteger(grosze) ? `${zloty.format(grosze / 100)}\u00a0zł` : "";
}

// "200", "200,50" or "1 200.5" in zloty to grosze; null when empty, NaN when it is no sum.
export function grosze(text) {
  const plain = text.replace(/[\s\u00a0]|zł/g, "").replace(",", ".");
  if (!plain) return null;
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
}

// "2026-11-21" to "21 listopada 2026"; noon, so that no zone moves the day.
export function dayName(iso) {
  return iso ? day.format(new Date(iso.length > 10 ? iso : `${iso}T12:00:00Z`)) : "";
}

export function momentName(iso) {
  return iso ? moment.format(new Date(iso)) : "";
}

// Seconds to a short span: "45 s", "12 min", "3 godz. 20 min", "2 dni".
export function lasting(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return plural(Math.floor(hours / 24), "dzień", "dni", "dni");
  return minutes % 60 ? `${hours} godz. ${minutes % 60} min` : `${hours} godz.`;
}

// "a, b" to ["a", "b"].
export function listed(text) {
  return text.split(",").map((part) => part.trim()).filter(Boolean);
}
