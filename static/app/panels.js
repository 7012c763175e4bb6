// Panels on the map, and the one of claims that name no stretch.

import { folding } from "./folding.js";
import { glyphSvg } from "./glyphs.js";
import { make } from "./make.js";
import { bundle, shared } from "./rows.js";

/** A Leaflet control with an element of ours that does not pass clicks on to the map. */
export function panel(L, map, position, className) {
  const element = make("div", `fl-panel ${className}`);
  const Panel = L.Control.extend({ onAdd: () => element });
  new Panel({ position }).addTo(map);
  L.DomEvent.disableClickPropagation(element);
  L.DomEvent.disableScrollPropagation(element);
  return element;
}

/** Fills the dock: buttons for claims about the line that do not say which stretch. */
export function fillDock(element, rows, command, words, choose) {
  element.replaceChildren();
  element.hidden = rows.length === 0;
  if (!rows.length) return;
  const fold = folding(element, "dock", `${words.dock} · ${rows.length}`, false);
  for (const [side, here] of bySide(rows)) {
    const line = make("div", "fl-dock-row");
    line.append(make("span", "fl-dock-side", words.sides[side]));
    for (const part of bundle(here)) line.append(dockButton(part, command, words, choose));
    fold.append(line);
  }
  fold.firstChild.classList.toggle("fl-holds", rows.some((row) => row.id === command.selected));
  element.append(fold);
}

const SIDES = ["syria", "iraq", "both", "unspecified"];

/** Rows by the side that they speak of, in the order of the map; a side of none is left out. */
export function bySide(rows) {
  return SIDES.map((side) => [side, rows.filter((row) => row.side === side)]).filter(([, here]) => here.length);
}

function dockButton(part, command, words, choose) {
  const button = make("button", `fl-chip fl-${part.manner}`);
  button.type = "button";
  button.style.setProperty("--ring", shared(part.rows, "colour") ?? "currentColor");
  const label = `${words.kinds[part.kind]}${part.manner === "fact" ? "" : ` (${words.manners[part.manner]})`}`;
  button.title = `${label}: ${part.rows.length}`;
  button.setAttribute("aria-label", button.title);
  if (part.rows.some((row) => row.id === command.selected)) button.classList.add("fl-selected");
  button.append(glyphSvg(document, part.kind, 13));
  const code = shared(part.rows, "code");
  if (code) button.append(make("span", "fl-who", code));
  if (part.rows.length > 1) button.append(make("b", "", String(part.rows.length)));
  button.addEventListener("click", () => {
    const box = button.getBoundingClientRect();
    choose(part.rows.map((row) => row.id), [box.right, box.top]);
  });
  return button;
}

/** A button with a sign, its words for those who do not see it. */
export function toolButton(sign, label, pressed, act) {
  const button = make("button", "fl-tool", sign);
  button.type = "button";
  button.title = label;
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-pressed", pressed ? "true" : "false");
  button.addEventListener("click", act);
  return button;
}
