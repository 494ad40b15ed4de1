// What one makes go wrong, to see what people then read.
import { hour, local } from "/dates.js";
import { $, ask, toast, write } from "/parts.js";

const DONE = {
  cut: "Le réseau est coupé pour dix minutes d’horloge : rien ne part, rien n’arrive, puis tout reprend.",
  flood: "Telegram refusera le prochain message et demandera d’attendre une minute.",
};

export function drawIncidents(scene, who) {
  write("block", who.blocked ? `Débloquer le bot (${who.name})` : `Bloquer le bot (${who.name})`);
  $("cut").hidden = !scene.cut;
  write("cut", scene.cut ? `Le réseau est coupé jusqu’à ${hour(local(scene.cut))}.` : "");
}
// `who` gives the person shown; `then` draws what changed.
export function disturb(who, then) {
  for (const it of document.querySelectorAll("[data-incident]")) it.addEventListener("click", async () => {
    const done = await ask("/incident", { do: it.dataset.incident, who: who() });
    if (done) toast(DONE[it.dataset.incident]);
    await then();
  });
}
