// The rehearsal's page: asks for the scene of one person in one chat, draws it, and sends what they do.
import { drawClock, steer } from "/clock.js";
import { day, inZone } from "/dates.js";
import { disturb, drawIncidents } from "/incidents.js";
import { drawMail } from "/mail.js";
import { drawn, link } from "/message.js";
import { $, ask, hidden, make, press, toast, write } from "/parts.js";

const ROLES = { organiser: "équipe du voyage", participant: "participant·e", captain: "capitaine", member: "membre du réseau", outsider: "extérieur·e au voyage" };
const [from, group] = location.hash.slice(1).split("-");
const state = { who: Number(from) || 2001, inGroup: group === "groupe", group: 0, zone: "UTC", reply: 0, editing: 0, forced: 0, low: true, seen: new Map(), bubbles: new Map(), view: "" };
const chat = () => (state.inGroup ? state.group : state.who);
const here = (more) => ({ who: state.who, chat: chat(), ...more });

// --- What people do
const acts = {
  say: (text) => send({ do: "say", text }),
  reply(message) { aim(message, "Vous répondez à"); state.reply = message.message_id; },
  edit(message) { aim(message, "Vous modifiez"); state.editing = message.message_id; $("say").value = message.text; },
  open(payload) { choose(state.who, false); return send({ do: "say", text: `/start ${payload}` }); },
  async join(link) {
    if (await ask("/act", { who: state.who, chat: state.who, do: "join", link })) toast("Votre demande pour rejoindre le groupe est partie.");
  },
  async tap(message, data) {
    toast("");
    const done = await ask("/act", here({ do: "tap", message: message.message_id, data }));
    if (done) toast(done.popup);
  },
};
async function send(what) {
  toast("");
  const how = here({ reply: state.reply, ...what });
  release();
  state.low = true;
  await ask("/act", how);
}
async function submit(event) {
  event.preventDefault();
  const text = $("say").value.trim();
  if (!text) return;
  const message = state.editing;
  $("say").value = "";
  const followed = !message && link(text, acts);
  if (followed) return followed();
  await send(message ? { do: "edit", message, text } : { do: "say", text });
}
// What is written already goes under the picture or the file.
function caption() {
  const text = state.editing ? "" : $("say").value.trim();
  if (text) $("say").value = "";
  return text;
}
async function attach() {
  const file = $("file").files[0];
  if (!file) return;
  state.low = true;
  const worded = `caption=${encodeURIComponent(caption())}&reply=${state.reply}`;
  release();
  if (await ask(`/file?who=${state.who}&chat=${chat()}&name=${encodeURIComponent(file.name)}&${worded}`, file)) toast(`${file.name} est envoyé.`);
  $("file").value = "";
  unfold("attach-open", false);
}
function aim(message, how) {
  release();
  $("replying").hidden = false;
  $("replying").firstElementChild.textContent = `${how} : ${(message.text || message.caption || "ce message").slice(0, 70)}`;
  $("say").focus();
}
function release() {
  if (state.editing) $("say").value = "";
  state.reply = state.editing = 0;
  $("replying").hidden = true;
  $("say").placeholder = "Votre message";
}
function choose(who, inGroup) {
  [state.who, state.inGroup, state.low] = [who, inGroup, true];
  release();
  toast("");
  history.replaceState(null, "", `#${who}${inGroup ? "-groupe" : ""}`);
  openPane("");
  return draw();
}

// --- What is drawn: one scene at a time, and once more if something changed meanwhile
let drawing = null, again = false;
function draw() {
  again = true;
  drawing ??= redraw().finally(() => { drawing = null; });
  return drawing;
}
async function redraw() {
  while (again) { again = false; await once(); }
}
async function once() {
  const asked = `${state.who} ${state.inGroup}`;
  const scene = await ask(`/scene?who=${state.who}&chat=${chat() || state.who}`);
  if (!scene) return;
  const late = state.group === 0 && state.inGroup;
  [state.group, state.zone] = [scene.group.id, scene.zone];
  if (state.inGroup && !scene.group.open) state.inGroup = false;
  if (late || asked !== `${state.who} ${state.inGroup}`) { again = true; return; }
  drawClock(scene); drawPeople(scene); drawHead(scene); drawLog(scene); drawMenu(scene); drawMail(scene, person(scene), copy); drawIncidents(scene, person(scene));
}
const person = (scene) => scene.people.find((it) => it.id === state.who);
function copy(code) { $("say").value = code; openPane(""); $("say").focus(); }
function fresh(id, said, watched) {
  if (watched || !(state.seen.get(id) <= said)) state.seen.set(id, said);
  return said - state.seen.get(id);
}
function badge(count) {
  const made = make("span", String(count), { class: "badge" });
  made.append(hidden(count > 1 ? " nouveaux messages" : " nouveau message"));
  return made;
}
function drawPeople(scene) {
  const key = JSON.stringify([scene.people, state.who, state.inGroup, [...state.seen]]);
  const rows = scene.people.map((it) => row(it, fresh(it.id, it.said, it.id === state.who && !state.inGroup)));
  if ($("people").dataset.drawn === key) return;
  $("people").dataset.drawn = key;
  const held = document.activeElement?.dataset?.person;
  $("people").replaceChildren(...rows);
  if (held) document.querySelector(`[data-person="${held}"]`)?.focus();
}
function row(it, count) {
  const made = press("", () => choose(it.id, false), { "aria-pressed": String(it.id === state.who), "data-person": it.id });
  const words = make("span", "", { class: "words" });
  words.append(make("b", it.name), make("small", ROLES[it.role] + (it.started ? "" : ", n’a pas encore ouvert le bot")));
  const initials = it.name.split(" ").map((word) => word[0]).join("");
  made.append(make("span", initials, { class: `face ${it.role}`, "aria-hidden": "true" }), words);
  if (count > 0) made.append(badge(count));
  const line = make("li");
  line.append(made);
  return line;
}
function drawHead(scene) {
  const who = person(scene);
  write("trip", scene.trip);
  write("who-now", who.name);
  write("chat-title", state.inGroup ? scene.group.title : "Escale");
  write("chat-sub", state.inGroup ? `vu par ${who.name}` : `avec ${who.name}, ${ROLES[who.role]}`);
  $("private").setAttribute("aria-pressed", String(!state.inGroup));
  $("group").setAttribute("aria-pressed", String(state.inGroup));
  $("group").hidden = !scene.group.open;
  const count = fresh("group", scene.group.said, state.inGroup);
  $("group").replaceChildren("Groupe", ...(count > 0 ? [" ", badge(count)] : []));
}
// Only what changed is drawn again: a screen reader hears what is new, and the focus stays where it was.
function drawLog(scene) {
  const log = $("log"), view = `${state.who} ${chat()}`;
  if (view !== state.view) { state.view = view; state.low = true; state.bubbles.clear(); log.replaceChildren(); }
  const held = log.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const wanted = [];
  let on = "";
  for (const it of scene.messages) {
    const date = day(inZone(it.date, scene.zone));
    if (date !== on) { on = date; wanted.push(kept(`day ${date}`, date, () => make("p", date, { class: "day" }))); }
    wanted.push(kept(it.message_id, JSON.stringify(it), () => drawn(it, scene, state.who, state.inGroup, acts)));
  }
  if (!wanted.length) wanted.push(kept("empty", view, empty));
  lay(log, wanted);
  if (held !== undefined && !log.contains(document.activeElement)) (log.querySelector(`[data-key="${CSS.escape(held)}"]`) ?? log).focus({ preventScroll: true });
  toEnd();
  forced(scene.messages.at(-1));
}
function kept(id, as, how) {
  const known = state.bubbles.get(id);
  if (known?.as === as) return known.element;
  const element = how();
  state.bubbles.set(id, { as, element });
  return element;
}
function lay(log, wanted) {
  const stay = new Set(wanted);
  for (const it of [...log.children]) if (!stay.has(it)) it.remove();
  wanted.forEach((it, at) => { if (log.children[at] !== it) log.insertBefore(it, log.children[at] ?? null); });
}
function empty() {
  const box = make("div", "", { class: "empty" });
  box.append(make("p", state.inGroup ? "Personne n’a encore écrit ici." : "Cette personne n’a pas encore ouvert le bot."));
  if (!state.inGroup) box.append(press("Démarrer", () => acts.say("/start"), { class: "main" }));
  return box;
}
function forced(last) {
  const wish = last?.reply_markup?.force_reply ? last : null;
  if (!wish || state.forced === wish.message_id) return;
  state.forced = wish.message_id;
  acts.reply(wish);
  $("say").placeholder = wish.reply_markup.input_field_placeholder || "Votre réponse";
}
function drawMenu(scene) {
  const key = JSON.stringify([scene.menu, state.who, chat()]);
  if ($("menu").dataset.drawn === key) return;
  $("menu").dataset.drawn = key;
  $("menu").lang = person(scene).language;
  const known = scene.menu.length ? scene.menu : [{ command: "start", description: "Commencer" }];
  $("menu").replaceChildren(...known.map((it) => {
    const made = press("", () => { unfold("menu-open", false); acts.say(`/${it.command}`); });
    made.append(make("b", `/${it.command}`), make("small", it.description));
    return made;
  }));
}

// --- What opens and closes
function unfold(id, open) {
  const opener = $(id), what = $(opener.getAttribute("aria-controls"));
  opener.setAttribute("aria-expanded", String(open));
  if (what.id === "menu") what.classList.toggle("list", open); else what.hidden = !open;
  if (open) what.querySelector("button")?.focus();
}
function openPane(id) {
  for (const it of document.querySelectorAll(".open")) it.setAttribute("aria-expanded", String(it.dataset.pane === id));
  for (const it of document.querySelectorAll(".pane")) it.classList.toggle("shown", it.id === id);
  if (id) $(id).querySelector("button, input")?.focus();
}
function toEnd() { if (state.low) $("log").scrollTop = $("log").scrollHeight; }

// The address says whom one sees: a skip link must not change it.
for (const it of document.querySelectorAll(".skip")) it.addEventListener("click", (event) => {
  event.preventDefault();
  openPane(it.dataset.skip === "clock-title" ? "clock-pane" : "");
  $(it.dataset.skip).focus();
});
$("form").addEventListener("submit", submit);
for (const it of document.querySelectorAll(".open")) it.addEventListener("click", () => openPane(it.getAttribute("aria-expanded") === "true" ? "" : it.dataset.pane));
for (const id of ["menu-open", "attach-open"]) $(id).addEventListener("click", () => unfold(id, $(id).getAttribute("aria-expanded") !== "true"));
$("private").addEventListener("click", () => choose(state.who, false));
$("group").addEventListener("click", () => choose(state.who, true));
$("unreply").addEventListener("click", () => { release(); $("say").focus(); });
$("pick").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", attach);
$("photo").addEventListener("click", () => { unfold("attach-open", false); send({ do: "photo", text: caption() }); });
for (const what of ["place", "voice", "contact"]) $(what).addEventListener("click", () => { unfold("attach-open", false); send({ do: what }); });
$("log").addEventListener("scroll", () => { const log = $("log"); state.low = log.scrollHeight - log.scrollTop - log.clientHeight < 40; });
$("log").addEventListener("load", toEnd, true);
new ResizeObserver(toEnd).observe($("log"));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector('.open[aria-expanded="true"], #menu-open[aria-expanded="true"], #attach-open[aria-expanded="true"]');
  if (!open) return release();
  if (open.dataset.pane) openPane(""); else unfold(open.id, false);
  open.focus();
});
disturb(() => state.who, draw);
steer(() => { state.forced = 0; return draw(); });
new EventSource("/changes").addEventListener("message", draw);
draw();
