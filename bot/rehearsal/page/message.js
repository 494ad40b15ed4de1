// A message as Telegram gives it, drawn. `acts` is what its buttons do: say, tap, reply, edit, open.
import { hour, inZone } from "/dates.js";
import { hidden, make, press } from "/parts.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };
const WEB = /^https?:\/\//;
const ours = { lang: "fr" }; // the page's own words, inside a message that may be in another language
const outside = { target: "_blank", rel: "noreferrer" };

// What following a link of Telegram's does, or nothing: to the bot with its payload, or to the group's door.
export function link(address, acts) {
  const deep = address.match(/^https:\/\/t\.me\/\w+\?start=([\w-]{1,64})$/);
  if (deep) return () => acts.open(deep[1]);
  return /^https:\/\/t\.me\/\+\w+$/.test(address) ? () => acts.join(address) : null;
}

function dressed(inner, it, words, acts) {
  if (it.type === "bot_command") return press(words, () => acts.say(words), { class: "command" });
  const address = it.type === "text_link" ? it.url : it.type === "url" ? (WEB.test(words) ? words : `https://${words}`) : "";
  const followed = link(address, acts);
  if (followed) return press(words, followed, { class: "command" });
  const outer = address && WEB.test(address) ? make("a", "", { href: address, ...outside }) : make(TAGS[it.type] ?? "span");
  outer.append(...inner);
  return it.type === "expandable_blockquote" && long(words) ? folding(outer) : outer;
}

// As Telegram shows it: three lines, and the rest at a touch.
const long = (words) => words.split("\n").length > 3 || words.length > 100;
function folding(quote) {
  const whole = make("span", "", { class: "fold" });
  const opener = press("Déplier", () => {
    const open = whole.classList.toggle("unfolded");
    opener.setAttribute("aria-expanded", String(open));
    opener.textContent = open ? "Replier" : "Déplier";
  }, { "aria-expanded": "false", ...ours });
  whole.append(quote, opener);
  return whole;
}

// Entities are counted in UTF-16 units, as JavaScript counts; they may be nested, never crossed.
function rich(text, entities = [], acts) {
  const holder = make("span", "", { class: "words" });
  holder.append(...grown(text, 0, text.length, [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length), acts));
  return holder;
}
function grown(text, from, to, entities, acts) {
  const [first, ...others] = entities;
  if (!first) return from < to ? [text.slice(from, to)] : [];
  const end = first.offset + first.length;
  const inner = grown(text, first.offset, end, others.filter((it) => it.offset < end), acts);
  const below = TAGS[first.type] === "blockquote" && text[end] === "\n" && end < to ? end + 1 : end; // a block ends its line
  const after = grown(text, below, to, others.filter((it) => it.offset >= end), acts);
  return [text.slice(from, first.offset), dressed(inner, first, text.slice(first.offset, end), acts), ...after];
}

function place(lat, lon, title, address) {
  const card = make("div", "", { class: "card" });
  card.append(make("b", title));
  if (address) card.append(make("span", address));
  card.append(make("a", `Voir sur une carte (${lat.toFixed(4)}, ${lon.toFixed(4)})`, { href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`, ...ours, ...outside }));
  return card;
}
function file(it, title, size) {
  const card = make("a", "", { class: "card", href: `/file/${it.file_id}`, download: it.file_name || title });
  card.append(make("b", title), make("span", size ? `Enregistrer (${Math.max(1, Math.round(size / 1024))} Ko)` : "Enregistrer", ours));
  return card;
}
const SERVICE = [["new_chat_members", "rejoint le groupe"], ["left_chat_member", "quitte le groupe"], ["pinned_message", "épingle un message"]];

function carried(message, acts) {
  const parts = [];
  const quoted = message.reply_to_message;
  if (quoted) parts.push(make("span", (quoted.text || quoted.caption || "un message").slice(0, 90), { class: "quote" }));
  if (message.photo) parts.push(picture(message));
  if (message.document) parts.push(file(message.document, message.document.file_name || "Fichier", message.document.file_size));
  if (message.voice) parts.push(file(message.voice, `Message vocal, ${message.voice.duration} s`));
  const venue = message.venue, spot = venue?.location ?? message.location;
  if (spot) parts.push(place(spot.latitude, spot.longitude, venue?.title || "Position", venue?.address));
  if (message.contact) parts.push(make("span", `Contact : ${message.contact.first_name}, ${message.contact.phone_number}`));
  if (message.text) parts.push(rich(message.text, message.entities, acts));
  if (message.caption) parts.push(rich(message.caption, message.caption_entities, acts));
  return parts;
}
function picture(message) {
  const from = `/file/${message.photo.at(-1).file_id}`;
  const open = make("a", "", { href: from, ...outside });
  const size = message.photo.at(-1);
  open.append(make("img", "", { src: from, alt: `Image${message.caption ? ` : ${message.caption.slice(0, 120)}` : " sans légende"}`, width: size.width, height: size.height }));
  return open;
}

function keyboard(message, acts, lang) {
  const rows = make("div", "", { class: "keys", lang });
  for (const line of message.reply_markup?.inline_keyboard ?? []) {
    const row = make("div", "", { class: "row" });
    for (const it of line) row.append(key(it, message, acts));
    rows.append(row);
  }
  return rows.childElementCount ? [rows] : [];
}
function key(it, message, acts) {
  const look = it.style ? { class: it.style } : {};
  if (it.callback_data) return press(it.text, () => acts.tap(message, it.callback_data), { "data-key": `${message.message_id} ${it.callback_data}`, ...look });
  if (it.copy_text) return press(it.text, () => navigator.clipboard?.writeText(it.copy_text.text), { title: it.copy_text.text });
  const followed = link(it.url ?? "", acts);
  if (followed) return press(it.text, followed);
  return it.url && WEB.test(it.url) ? make("a", it.text, { href: it.url, ...outside }) : make("span", it.text);
}

function foot(message, mine, zone, acts) {
  const line = make("div", "", { class: "foot", ...ours });
  const name = message.text || message.caption || "ce message";
  const of = { "aria-label": `${mine ? "Modifier" : "Répondre à"} : ${name.slice(0, 60)}`, "data-key": `${message.message_id} act` };
  if (!mine) line.append(press("Répondre", () => acts.reply(message), of));
  else if (message.text) line.append(press("Modifier", () => acts.edit(message), of));
  if (message.reaction) line.append(make("span", message.reaction, { role: "img", "aria-label": `Réaction : ${message.reaction}` }));
  if (message.edit_date) line.append(make("span", "modifié"));
  line.append(make("time", hour(inZone(message.date, zone))));
  return line;
}

// The bot speaks each person's language in private, the trip's in the group.
function spoken(message, scene, who, inGroup) {
  const author = message.from?.id === scene.bot.id && !inGroup ? who : message.from?.id;
  return scene.people.find((it) => it.id === author)?.language ?? scene.language;
}

export function drawn(message, scene, who, inGroup, acts) {
  const mine = message.from?.id === who, bot = message.from?.id === scene.bot.id;
  const name = mine ? "Vous" : bot ? "Escale" : message.from?.first_name ?? "Telegram";
  const service = SERVICE.find(([field]) => message[field]);
  if (service) return make("p", `${name} ${service[1]}`, { class: "service" });
  const item = make("article", "", { class: `message${mine ? " mine" : ""}${bot ? " bot" : ""}` });
  const lang = spoken(message, scene, who, inGroup);
  const bubble = make("div", "", { class: "bubble", lang });
  bubble.append(inGroup && !mine ? make("span", name, { class: "name" }) : hidden(`${name} : `));
  const parts = carried(message, acts);
  bubble.append(...(parts.length ? parts : [make("i", "Message d’un autre genre")]), foot(message, mine, scene.zone, acts));
  item.append(bubble, ...keyboard(message, acts, lang));
  return item;
}
