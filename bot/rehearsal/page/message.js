// A message as Telegram gives it, drawn. `acts` is what its buttons do: say, tap, reply, edit, open.
import { hour, inZone } from "/dates.js";
import { hidden, make, press } from "/parts.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const QUOTES = ["blockquote", "expandable_blockquote"];
const FOLDED = 3, WIDE = 46; // lines that Telegram shows of a folded quotation, and letters of a line
const WEB = /^https?:\/\//;
const ours = { lang: "fr" }; // the page's own words, inside a message that may be in another language
const outside = { target: "_blank", rel: "noreferrer" };

// What following a link of Telegram's does, or nothing: to the bot with its payload, or to the group's door.
export function link(address, acts) {
  const deep = address.match(/^https:\/\/t\.me\/\w+\?start=([\w-]{1,64})$/);
  if (deep) return () => acts.open(deep[1]);
  return /^https:\/\/t\.me\/\+\w+$/.test(address) ? () => acts.join(address) : null;
}

function dressed(node, it, words, acts) {
  if (it.type === "bot_command") return press(words, () => acts.say(words), { class: "command" });
  const address = it.type === "text_link" ? it.url : it.type === "url" ? (WEB.test(words) ? words : `https://${words}`) : "";
  const followed = link(address, acts);
  if (followed) return press(words, followed, { class: "command" });
  const outer = address && WEB.test(address) ? make("a", "", { href: address, ...outside }) : TAGS[it.type] ? make(TAGS[it.type]) : null;
  if (!outer) return node;
  outer.append(node);
  return outer;
}

// Entities are counted in UTF-16 units, as JavaScript counts; they may be nested, and a quotation holds others.
function rich(text, entities = [], acts) {
  const holder = make("span", "", { class: "words" });
  const dress = entities.filter((it) => !QUOTES.includes(it.type));
  let from = 0;
  for (const it of entities.filter((it) => QUOTES.includes(it.type))) {
    spread(holder, text, from, it.offset, dress, acts);
    from = it.offset + it.length;
    const quote = make("blockquote");
    spread(quote, text, it.offset, from, dress, acts);
    holder.append(quote);
    if (it.type === "expandable_blockquote" && long(text.slice(it.offset, from))) holder.append(fold(quote));
    if (text[from] === "\n") from += 1; // a quotation is a block: it ends its line by itself
  }
  spread(holder, text, from, text.length, dress, acts);
  return holder;
}
const long = (words) => words.split("\n").reduce((sum, it) => sum + Math.max(1, Math.ceil(it.length / WIDE)), 0) > FOLDED;
function fold(quote) {
  quote.classList.add("folded");
  const opener = press("Tout lire", () => {
    const folded = quote.classList.toggle("folded");
    opener.textContent = folded ? "Tout lire" : "Replier";
    opener.setAttribute("aria-expanded", String(!folded));
  }, { class: "unfold", "aria-expanded": "false", ...ours });
  return opener;
}
function spread(holder, text, start, end, entities, acts) {
  const within = entities.flatMap((it) => [it.offset, it.offset + it.length]).filter((it) => it > start && it < end);
  const edges = [...new Set([start, ...within, end])].sort((a, b) => a - b);
  for (let at = 0; at + 1 < edges.length; at++) {
    const words = text.slice(edges[at], edges[at + 1]);
    let node = document.createTextNode(words);
    for (const it of [...entities].reverse()) if (it.offset <= edges[at] && it.offset + it.length >= edges[at + 1]) node = dressed(node, it, words, acts);
    holder.append(node);
  }
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
