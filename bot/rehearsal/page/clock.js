// The clock's pane: what hour it is there, what comes next, and the ways to move it, onward or back.
import { dateOf, day, figures, hour, hourOf, local, month, short, weekday } from "/dates.js";
import { $, ask, hidden, make, press, toast, write } from "/parts.js";

const MOVES = { next: { next: 1 }, hour: { hours: 1 }, day: { day: 1 } };
const MISTAKEN = "Écrivez la date ainsi : 25/03/2024, et l’heure ainsi : 07:30.";
let now = null, busy = false, moved = async () => {};

export function drawClock(scene) {
  now = { at: local(scene.now), since: performance.now(), moving: scene.moving };
  tick();
  $("next").textContent = scene.next ? `Ensuite : ${short(local(scene.next.at))} à ${hour(local(scene.next.at))}, ${scene.next.what}` : "Le voyage est terminé : plus rien n’est prévu.";
  if (!$("on").value) $("on").value = figures(local(scene.now));
  redraw("days", scene.days.map((it) => dayButton(it, it < scene.now.slice(0, 10))), [scene.days, scene.now.slice(0, 10)]);
  redraw("kept", scene.kept.map(backButton).reverse(), scene.kept);
  $("kept-none").hidden = scene.kept.length > 0;
}
export function tick() {
  if (!now) return;
  const passed = now.moving ? 0 : performance.now() - now.since;
  const at = new Date(now.at.getTime() + passed);
  write("hour", hour(at)); write("date", day(at)); write("short-now", `${short(at)}, ${hour(at)}`);
}
// Only when something changed: the focus stays where it was.
function redraw(id, made, as) {
  const key = JSON.stringify(as);
  if ($(id).dataset.drawn === key) return;
  const held = $(id).contains(document.activeElement);
  $(id).dataset.drawn = key;
  $(id).replaceChildren(...made);
  if (held) ($(id).querySelector("button:enabled") ?? $("clock-title")).focus();
}
function dayButton(iso, past) {
  const date = local(`${iso}T00:00:00`);
  const made = press(weekday(date), () => go(iso), past ? { disabled: "" } : {});
  made.append(hidden(` ${month(date)}`));
  return made;
}
function backButton(it) {
  const at = local(it.at);
  const line = make("li");
  line.append(press(`Revenir au ${short(at)} à ${hour(at)}`, () => move({ back: it.back }, "L’horloge recule…")));
  return line;
}
function go(iso) {
  const at = hourOf($("at").value);
  return iso && at ? move({ at: `${iso}T${at}` }) : toast(MISTAKEN);
}
async function move(body, meanwhile = "L’horloge avance…") {
  if (busy) return;
  setBusy(true);
  toast(meanwhile);
  const done = await ask("/clock", body);
  setBusy(false);
  $("on").value = "";
  await moved();
  if (done) toast(`Il est ${$("hour").textContent}, ${$("date").textContent}.`);
}
function setBusy(on) {
  busy = on;
  $("clock-pane").setAttribute("aria-busy", String(on));
  for (const it of document.querySelectorAll("#clock-pane button")) it.setAttribute("aria-disabled", String(on));
}

// `then` draws what the move brought.
export function steer(then) {
  moved = then;
  for (const it of document.querySelectorAll("[data-move]")) it.addEventListener("click", () => move(MOVES[it.dataset.move]));
  $("when").addEventListener("submit", (event) => { event.preventDefault(); go(dateOf($("on").value)); });
  setInterval(tick, 1000);
}
