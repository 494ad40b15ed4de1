// Dates as French writes them, whatever the browser's language and zone.
// Instants come with the trip's own offset: what is written is the hour there, wherever the browser is.
export const local = (iso) => new Date(`${iso.slice(0, 19)}Z`);
const words = (date, how) => date.toLocaleString("fr-FR", { timeZone: "UTC", ...how }).replace(/(^|\s)1(?= \p{L})/u, "$11er");
export const hour = (date) => words(date, { hour: "2-digit", minute: "2-digit" });
export const day = (date) => words(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const short = (date) => words(date, { weekday: "short", day: "numeric", month: "short" });
export const weekday = (date) => words(date, { weekday: "short", day: "numeric" });
export const month = (date) => words(date, { month: "long", year: "numeric" });
export const figures = (date) => words(date, { day: "2-digit", month: "2-digit", year: "numeric" });

// Seconds since 1970 to the hour of the trip's zone, in a date read as UTC.
export function inZone(seconds, zone) {
  const shown = new Date(seconds * 1000).toLocaleString("sv-SE", { timeZone: zone });
  return local(shown.replace(" ", "T"));
}

// « 25/03/2024 » and « 7 h 30 » to 2024-03-25 and 07:30; nothing when they are no date, no hour.
export function dateOf(typed) {
  const [, day, month, year] = typed.trim().match(/^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/) ?? [];
  const iso = day && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return iso && new Date(`${iso}T00:00Z`).getUTCDate() === Number(day) ? iso : "";
}
export function hourOf(typed) {
  const [, hours, minutes = ""] = typed.trim().match(/^(\d{1,2})\s*(?:[:hH]\s*(\d{2})?)?$/) ?? [];
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}` : "";
}
