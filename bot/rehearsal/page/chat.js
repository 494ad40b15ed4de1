// The rehearsal's page: asks for the scene of one person in one chat, draws it, and sends what they do.
const $ = (id) => document.getElementById(id);
const ROLES = { organiser: "organisation", participant: "participant·e", captain: "capitaine", member: "membre", outsider: "de passage" };
const state = { who: 2001, inGroup: false, group: 0, reply: 0, drawn: "", shown: "", low: true };
const chat = () => (state.inGroup ? state.group : state.who);

async function ask(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  if (!answer.ok) { toast((await answer.text()).trim()); return null; }
  return answer.json();
}
function toast(text) { $("toast").textContent = text || ""; }
function make(tag, words, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = words ?? "";
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// Entities are counted in UTF-16 units, as JavaScript counts.
function rich(text, entities = []) {
  const holder = document.createElement("span");
  const tags = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", text_link: "a", blockquote: "blockquote" };
  const edges = new Set([0, text.length]);
  for (const it of entities) { edges.add(it.offset); edges.add(it.offset + it.length); }
  const cuts = [...edges].sort((a, b) => a - b);
  for (let at = 0; at + 1 < cuts.length; at++) {
    let node = document.createTextNode(text.slice(cuts[at], cuts[at + 1]));
    for (const it of entities) {
      if (!tags[it.type] || it.offset > cuts[at] || it.offset + it.length < cuts[at + 1]) continue;
      const outer = document.createElement(tags[it.type]);
      if (it.type === "text_link" && /^https?:/.test(it.url)) { outer.href = it.url; outer.rel = "noreferrer"; }
      outer.append(node); node = outer;
    }
    holder.append(node);
  }
  return holder;
}

function carried(message) {
  const bubble = make("div", "", { class: "bubble" });
  if (message.reply_to_message) bubble.append(make("span", (message.reply_to_message.text || "un message").slice(0, 80), { class: "quote" }));
  if (message.photo) bubble.append(make("img", "", { src: `/file/${message.photo.at(-1).file_id}`, alt: message.caption || "Image" }));
  if (message.document) bubble.append(make("a", `Ouvrir ${message.document.file_name || "le fichier"}`, { href: `/file/${message.document.file_id}`, download: message.document.file_name || "" }), make("br"));
  if (message.venue) bubble.append(make("b", message.venue.title), make("br"), make("span", message.venue.address), make("br"));
  const place = message.venue?.location ?? message.location;
  if (place) bubble.append(make("span", `Position : ${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`));
  if (message.voice) bubble.append(make("span", "Message vocal"));
  if (message.text) bubble.append(rich(message.text, message.entities));
  if (message.caption) bubble.append(rich(message.caption, message.caption_entities));
  if (!bubble.childNodes.length) bubble.append(make("i", "(avis de Telegram)"));
  return bubble;
}

function keys(message) {
  const rows = make("div", "", { class: "keys" });
  for (const row of message.reply_markup?.inline_keyboard ?? []) {
    const line = make("div", "", { class: "row" });
    for (const it of row) line.append(it.url ? link(it) : button(it, message));
    rows.append(line);
  }
  return rows;
}
function link(it) {
  const deep = it.url.match(/[?&]start=([\w-]+)/);
  if (!deep) return make("a", it.text, { href: it.url, rel: "noreferrer" });
  const made = make("button", it.text, { type: "button" });
  made.onclick = () => { state.inGroup = false; say(`/start ${deep[1]}`); };
  return made;
}
function button(it, message) {
  const made = make("button", it.text, { type: "button", "data-key": `${message.message_id} ${it.callback_data}` });
  made.onclick = async () => { const done = await ask("/act", { do: "tap", who: state.who, chat: chat(), message: message.message_id, data: it.callback_data }); if (done) toast(done.popup); };
  return made;
}

function drawMessage(message, bot) {
  const mine = message.from?.id === state.who;
  const item = make("article", "", { class: mine ? "message mine" : "message" });
  const who = make("div", "", { class: "who" });
  who.append(make("span", mine ? "Vous" : message.from?.id === bot ? "Escale" : message.from?.first_name ?? "Telegram"));
  who.append(make("time", new Date(message.date * 1000).toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: state.zone })));
  if (!mine) {
    const reply = make("button", "Répondre", { type: "button", "aria-label": "Répondre à ce message" });
    reply.onclick = () => replyTo(message);
    who.append(reply);
  }
  item.append(who, carried(message), keys(message));
  return item;
}
function replyTo(message) {
  state.reply = message.message_id;
  $("replying").hidden = false;
  $("replying").firstElementChild.textContent = `Vous répondez à : ${(message.text || message.caption || "ce message").slice(0, 60)}`;
  $("say").focus();
}
function unreply() { state.reply = 0; $("replying").hidden = true; }

async function draw() {
  const scene = await ask(`/scene?who=${state.who}&chat=${chat()}`);
  if (!scene) return;
  state.group = scene.group.id;
  state.zone = scene.zone;
  $("now").textContent = new Date(scene.now.slice(0, 19)).toLocaleString("fr-FR", { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
  if (!$("at").value) $("at").value = scene.now.slice(0, 16);
  const drawn = JSON.stringify([state.who, chat(), scene.messages, scene.menu]);
  if (drawn === state.drawn) return;
  state.drawn = drawn;
  drawPeople(scene); drawLog(scene); drawMenu(scene);
}
function drawPeople(scene) {
  const held = document.activeElement?.dataset?.person;
  $("people").replaceChildren(...scene.people.map((it) => {
    const line = document.createElement("li");
    const made = make("button", "", { type: "button", "aria-pressed": String(it.id === state.who), "data-person": it.id });
    made.append(make("span", it.name), make("small", ROLES[it.role]));
    made.onclick = () => { state.who = it.id; state.inGroup = false; unreply(); toast(""); draw(); };
    line.append(made);
    return line;
  }));
  if (held) document.querySelector(`[data-person="${held}"]`)?.focus();
  $("private").setAttribute("aria-pressed", String(!state.inGroup));
  $("group").setAttribute("aria-pressed", String(state.inGroup));
  $("group").hidden = !scene.group.open;
  $("chat-title").textContent = state.inGroup ? scene.group.title : `Escale et ${scene.people.find((it) => it.id === state.who).name}`;
}
function drawLog(scene) {
  const log = $("log");
  const held = log.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const [at, view] = [log.scrollTop, `${state.who} ${chat()}`];
  if (view !== state.shown) state.low = true;
  state.shown = view;
  if (!scene.messages.length) log.replaceChildren(make("p", state.inGroup ? "Personne n’a encore écrit ici." : "Appuyez sur /start pour commencer."));
  else log.replaceChildren(...scene.messages.map((it) => drawMessage(it, scene.bot)));
  log.scrollTop = at;
  if (held !== undefined) (log.querySelector(`[data-key="${CSS.escape(held)}"]`) ?? log).focus({ preventScroll: true });
  toEnd();
  if (scene.messages.at(-1)?.reply_markup?.force_reply && !state.reply) replyTo(scene.messages.at(-1));
}
// The end of the conversation stays in view, unless somebody went up to read.
function toEnd() { if (state.low) $("log").scrollTop = $("log").scrollHeight; }
function drawMenu(scene) {
  const known = scene.menu.length ? scene.menu : [{ command: "start", description: "commencer" }];
  $("menu").replaceChildren(...known.map((it) => {
    const made = make("button", `/${it.command}`, { type: "button", title: it.description });
    made.onclick = () => say(`/${it.command}`);
    return made;
  }));
}

async function say(text) {
  toast("");
  const reply = state.reply;
  unreply();
  state.low = true;
  await ask("/act", { do: "say", who: state.who, chat: chat(), text, reply });
}
async function move(body) {
  toast("L’horloge avance…");
  const moved = await ask("/clock", body);
  if (moved) toast("");
  draw();
}
$("form").onsubmit = (event) => { event.preventDefault(); const text = $("say").value.trim(); if (text) say(text); $("say").value = ""; };
$("when").onsubmit = (event) => { event.preventDefault(); move({ at: $("at").value }); };
for (const it of document.querySelectorAll("[data-move]")) it.onclick = () => move({ next: { next: 1 }, hour: { hours: 1 }, day: { day: 1 } }[it.dataset.move]);
$("private").onclick = () => { state.inGroup = false; unreply(); draw(); };
$("group").onclick = () => { state.inGroup = true; unreply(); draw(); };
$("unreply").onclick = unreply;
$("place").onclick = () => ask("/act", { do: "place", who: state.who, chat: chat(), reply: state.reply });
$("file").onchange = async () => {
  const file = $("file").files[0];
  if (!file) return;
  state.low = true;
  const sent = await fetch(`/file?who=${state.who}&chat=${chat()}&name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
  toast(sent.ok ? "" : (await sent.text()).trim());
  $("file").value = "";
};
$("log").onscroll = () => { const log = $("log"); state.low = log.scrollHeight - log.scrollTop - log.clientHeight < 40; };
$("log").addEventListener("load", toEnd, true);
new ResizeObserver(toEnd).observe($("log"));
new EventSource("/changes").onmessage = draw;
draw();
