// What every part of the page needs: elements, requests, what is said once.
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
export function write(id, words) { if ($(id).textContent !== words) $(id).textContent = words; }
