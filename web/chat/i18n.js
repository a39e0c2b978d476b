// Which language the chat speaks. Polish is the only one yet; a new one is a file and a line here.
// Refuses to guess: an unknown language falls back to Polish, never to a mixture.

const LANGUAGES = {
  pl: () => import("./strings.pl.js"),
};

export async function loadStrings(wanted) {
  const lang = (wanted || "pl").slice(0, 2).toLowerCase();
  const load = LANGUAGES[lang] || LANGUAGES.pl;
  return (await load()).default;
}

export function formats(strings) {
  const { locale, timeZone } = strings;
  const make = (options) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const time = make({ hour: "2-digit", minute: "2-digit" });
  const day = make({ weekday: "long", day: "numeric", month: "long" });
  const full = make({ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const civil = (options) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }); // for days without a time
  const month = civil({ month: "long", year: "numeric" });
  const inFull = civil({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const [short, long] = [civil({ weekday: "short" }), civil({ weekday: "long" })];
  const date = make({ day: "numeric", month: "long", year: "numeric" });
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const key = (date) => parts.format(date);
  return {
    time: (date) => time.format(date),
    full: (date) => full.format(date),
    date: (moment) => date.format(moment),
    month: (day) => month.format(new Date(day)),
    dayInFull: (day) => inFull.format(new Date(day)),
    weekday: (day) => ({ short: short.format(new Date(day)), long: long.format(new Date(day)) }),
    dayKey: key,
    dayName(date, now = new Date()) {
      if (key(date) === key(now)) return strings.today;
      if (key(date) === key(new Date(now.getTime() - 86_400_000))) return strings.yesterday;
      return day.format(date);
    },
  };
}
