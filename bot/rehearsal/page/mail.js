// The mailbox of the person shown: no one else's letters.
import { hour, local, short } from "/dates.js";
import { $, make, press, write } from "/parts.js";

// `copy` is what is done with a letter's code.
export function drawMail(scene, who, copy) {
  write("mailbox", who.email ? `Adresse de ${who.name} : ${who.email}` : `${who.name} n’a pas d’adresse au réseau.`);
  const key = JSON.stringify([who.id, scene.mail]);
  if ($("mail").dataset.drawn === key) return;
  $("mail").dataset.drawn = key;
  const letters = scene.mail.map((it, at) => letter(it, at, who, copy));
  $("mail").replaceChildren(...(letters.length ? letters : [make("p", "Aucun courriel.", { class: "hint" })]));
}
function letter(it, at, who, copy) {
  const box = make("details", "", at === 0 ? { open: "" } : {}), head = make("summary", "");
  head.append(make("span", it.subject, { lang: who.language }), make("small", `à ${it.to}, ${short(local(it.at))} à ${hour(local(it.at))}`));
  box.append(head, make("p", it.text, { class: "letter", lang: who.language }));
  if (it.code) box.append(press("Recopier le code", () => copy(it.code)));
  return box;
}
