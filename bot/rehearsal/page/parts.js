// What every part of the page needs: elements, requests, words about time.
export const $ = (id) => document.getElementById(id);

export function make(tag, words = "", attributes = {}) {
  const element = document.createElement(tag);
  if (words) element.textContent = words;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
export const press = (words, does, attributes = {}) => {
  const made = make("button", words, { type: "button", ...attributes });
  made.addEventListener("click", does);
  return made;
};
export const hidden = (words) => make("span", words, { class: "visually" });

// Said once, and put away when it has been read.
const SHOWN = 12_000;
let away = 0;
export function toast(words) {
  clearTimeout(away);
  $("toast").textContent = words || "";
  if (words) away = setTimeout(toast, SHOWN);
}

// The answer as JSON, or null once what went wrong has been said.
export async function ask(path, body) {
  try {
    const how = body === undefined ? {} : { method: "POST", body: body instanceof Blob ? body : JSON.stringify(body) };
    const answer = await fetch(path, how);
    if (answer.ok) return await answer.json();
    toast((await answer.text()).trim());
  } catch {
    toast("La répétition ne répond plus. Relancez-la, puis rechargez cette page.");
  }
  return null;
}

// Instants come with the trip's own offset: what is written is the hour there, wherever the browser is.
export const local = (iso) => new Date(`${iso.slice(0, 19)}Z`);
const words = (date, how) => date.toLocaleString("fr-FR", { timeZone: "UTC", ...how });
export const hour = (date) => words(date, { hour: "2-digit", minute: "2-digit" });
export const day = (date) => words(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const short = (date) => words(date, { weekday: "short", day: "numeric", month: "short" });

// Seconds since 1970 to the hour of the trip's zone, in a date read as UTC.
export function inZone(seconds, zone) {
  const shown = new Date(seconds * 1000).toLocaleString("sv-SE", { timeZone: zone });
  return local(shown.replace(" ", "T"));
}
