// Days and sums as the pickers handle them. A day is "2026-12-10", a sum is whole grosze; both are sent as plain words.

const DAY = 86_400_000;
const PLACES = /^\d{1,9}(?:[.,]\d{1,2})?$/;

const utc = (day) => new Date(`${day}T00:00:00Z`);
const iso = (time) => new Date(time).toISOString().slice(0, 10);

export const addDays = (day, count) => iso(utc(day).getTime() + count * DAY);
export const daysBetween = (from, to) => Math.round((utc(to) - utc(from)) / DAY);
export const weekday = (day) => (utc(day).getUTCDay() + 6) % 7; // Monday is 0
export const firstOfMonth = (day) => `${day.slice(0, 7)}-01`;
export const within = (day, min, max) => (min && day < min ? min : max && day > max ? max : day);

// The same day of another month, or that month's last one.
export function addMonths(day, count) {
  const [year, month, date] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

// Three fields into a day, or null when the calendar has no such day. The year is written in full.
export function readDay(date, month, year) {
  const parts = [date, month, year].map((part) => part.trim());
  if (!/^\d{1,2}$/.test(parts[0]) || !/^\d{1,2}$/.test(parts[1]) || !/^\d{4}$/.test(parts[2])) return null;
  const day = `${parts[2]}-${parts[1].padStart(2, "0")}-${parts[0].padStart(2, "0")}`;
  const time = utc(day).getTime();
  return Number.isNaN(time) || iso(time) !== day ? null : day;
}

export function isDay(value) {
  const [year = "", month = "", date = ""] = typeof value === "string" ? value.split("-") : [];
  return readDay(date, month, year) === value;
}

export const dayInWords = (day) => day.split("-").reverse().join(".");

// "1 200,50", with or without its unit, into 120050; or null.
export function readAmount(text, unit) {
  const bare = text.toLowerCase().replace(unit, "").replace(/[\s\u00a0\u202f]/g, "");
  return PLACES.test(bare) ? Math.round(Number(bare.replace(",", ".")) * 100) : null;
}

// 20000 into "200" and the unit, 120050 into "1 200,50" and the unit.
export function amountInWords(grosze, unit) {
  const whole = String(Math.trunc(grosze / 100)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const rest = grosze % 100;
  return `${whole}${rest ? `,${String(rest).padStart(2, "0")}` : ""}\u00a0${unit}`;
}

// A file in one line: "umowa.pdf (dokument PDF, 240 KB)".
export function fileLine({ name, kind, size }, strings) {
  const words = strings.file;
  const kilo = Math.max(1, Math.round((size || 0) / 1024));
  const shown = kilo < 1024 ? `${kilo} KB` : `${((size || 0) / 1024 ** 2).toLocaleString(strings.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
  return `${name} (${[words.kinds[kind], shown].filter(Boolean).join(", ")})`;
}
