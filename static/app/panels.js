// The two panels on the map: claims that name no stretch, and a legend of what is shown.

import { glyphSvg } from "./glyphs.js";
import { fillOf } from "./hatch.js";
import { make } from "./make.js";
import { isoOf } from "./scales.js";
import { bundle, manner, shared } from "./rows.js";
import { sampleOf, waysOf } from "./ways.js";

const FIRST_HOLDERS = 9; // lines of the legend before the rest is folded

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
  const fold = folding(element, "open", `${words.dock} · ${rows.length}`, false);
  for (const side of ["syria", "iraq", "both"]) {
    const here = rows.filter((row) => dockSide(row.side) === side);
    if (!here.length) continue;
    const line = make("div", "fl-dock-row");
    line.append(make("span", "fl-dock-side", words.sides[side]));
    for (const part of bundle(here)) line.append(dockButton(part, command, words, choose));
    fold.append(line);
  }
  fold.firstChild.classList.toggle("fl-holds", rows.some((row) => row.id === command.selected));
  element.append(fold);
}

const dockSide = (side) => (side === "syria" || side === "iraq" ? side : "both");

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

/**
 * Fills the legend with what is on the map now, and nothing else. The lines of the marks are folded
 * where there is no room for all lines, until the reader opens or folds them himself.
 */
export function fillLegend(element, rows, state, words, look) {
  const { dataset } = element;
  const free = dataset.marks === dataset.fitted;
  if (free) dataset.marks = "yes";
  const fold = folding(element, "open", words.legend, window.innerWidth > 560);
  const body = make("div", "fl-legend");
  holders(element, body, state, words, look);
  const part = rows.length ? marks(element, rows, state, words, look) : null;
  if (part) body.append(part);
  fold.append(body);
  element.replaceChildren(fold);
  if (!free) return;
  dataset.marks = dataset.fitted = fold.open && fold.scrollHeight <= fold.clientHeight ? "yes" : "no";
  if (part) part.open = dataset.marks === "yes";
}

const holdersOn = (words, day) => `${words.holders} · \u2066${isoOf(day)}\u2069`;

/** The day of a legend that is otherwise as it was. */
export function dateLegend(element, words, day) {
  const head = element.querySelector("h4");
  const text = holdersOn(words, day);
  if (head && head.textContent !== text) head.textContent = text;
}

/** A part that opens and closes, and stays as the reader left it. */
function folding(element, name, title, open) {
  const fold = make("details");
  element.dataset[name] ??= open ? "yes" : "no";
  fold.open = element.dataset[name] === "yes";
  fold.append(make("summary", "", title));
  fold.addEventListener("toggle", () => {
    const now = fold.open ? "yes" : "no";
    if (element.dataset[name] === now) return; // opened by us, not by the reader
    element.dataset[name] = now;
    element.dispatchEvent(new Event("folded"));
  });
  return fold;
}

function marks(element, rows, state, words, look) {
  const fold = folding(element, "marks", words.marks, true);
  fold.append(...actingOf(rows, state).map(({ code, name, colour }) => {
    const ring = make("span", "fl-chip fl-small");
    ring.style.setProperty("--ring", colour);
    return entry(ring, name, code);
  }));
  const counts = new Map();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = make("div", "fl-kinds");
  for (const [kind] of [...counts].sort((a, b) => b[1] - a[1])) {
    const glyph = make("span", "fl-glyph");
    glyph.append(glyphSvg(document, kind, 13));
    kinds.append(entry(glyph, words.kinds[kind]));
  }
  fold.append(kinds);
  for (const way of waysOf(rows, state.calm)) fold.append(entry(sampleOf(way, look), words.drawns[way]));
  const manners = [...new Set(rows.map((row) => manner(row.stance)))].filter((m) => m !== "fact");
  for (const name of manners) fold.append(entry(make("span", `fl-chip fl-${name} fl-small`), words.manners[name]));
  if (rows.some((row) => row.contradicted)) fold.append(entry(make("span", "fl-dot"), words.contradicted));
  return fold;
}

/** Who acts in some rows, the most frequent first, without those that the list of holders names. */
export function actingOf(rows, { bands, beside, unstated, scene, command }) {
  const told = new Set([...bands, ...beside, ...unstated].flatMap((band) => band.codes));
  const known = new Map(scene.actors.map((actor) => [actor.code, actor]));
  const found = new Map();
  for (const { code, colour } of rows) {
    if (!code || told.has(code)) continue;
    const { en, ar } = known.get(code);
    if (!found.has(code)) found.set(code, { code, colour, name: command.lang === "ar" ? ar : en, count: 0 });
    found.get(code).count += 1;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function holders(element, body, { bands, beside, unstated, day, command: { changed } }, words, look) {
  const all = [...bands, ...beside, ...unstated];
  const nothing = () => body.append(sample(look, null, 1, words.conditions.unknown));
  if (!all.length) return nothing();
  const drawn = [...bands, ...beside];
  const actors = new Map();
  for (const band of all) band.codes.forEach((code, i) =>
    actors.set(code, { name: band.names[i], colour: band.colours[i], hatch: band.hatches[i] }));
  body.append(make("h4", "", holdersOn(words, day)));
  const lines = [...actors].map(([code, { name, colour, hatch }]) =>
    sample(look, { condition: "held", colours: [colour], hatches: [hatch] }, 1, name, code));
  body.append(...lines.slice(0, FIRST_HOLDERS));
  if (lines.length > FIRST_HOLDERS) {
    const rest = folding(element, "holders", words.more_options.replace("{n}", lines.length - FIRST_HOLDERS), false);
    rest.append(...lines.slice(FIRST_HOLDERS));
    body.append(rest);
  }
  const shownAs = (name, found, alpha) =>
    found && body.append(sample(look, found, alpha, words.conditions[name]));
  for (const condition of ["shared", "contested", "contradicted"])
    shownAs(condition, drawn.find((one) => one.condition === condition));
  shownAs("wide", drawn.find((one) => one.wide && one.condition === "held"));
  shownAs("unstated", unstated[0]);
  for (const [dashed, text] of [[false, words.changed_mark], [true, words.changed_mark_within]])
    if (changed.some(([, , , somewhere]) => somewhere === dashed)) body.append(sample(look, { plain: look.accent, dashed }, 1, text));
  if (drawn.some((band) => band.alpha < 0.75))
    body.append(sample(look, { plain: look.soft }, 0.35, words.conditions.old));
  nothing();
}

const samples = new Map();

/** A line of the legend with a sample of a fill; made once, since canvases are slow to make. */
function sample(look, band, alpha = 1, text, code) {
  const { plain, dashed, condition, colours, hatches, wide, unstated } = band ?? {};
  const key = [look.paper, plain, dashed, condition, colours, hatches, wide, unstated, alpha, text, code].join();
  if (!samples.has(key)) samples.set(key, entry(swatch(look, band, alpha), text, code));
  return samples.get(key);
}

/** A sample of a fill; without a band, of empty ground. */
function swatch(look, band, alpha) {
  const canvas = make("canvas", "fl-swatch");
  [canvas.width, canvas.height] = [44, 20];
  const ctx = canvas.getContext("2d");
  ctx.globalAlpha = alpha;
  ctx.fillStyle = band?.plain ?? (band ? fillOf(ctx, band, look) : look.empty);
  if (band?.dashed) for (let x = 2; x < 44; x += 12) ctx.fillRect(x, 0, 5, 20);
  else ctx.fillRect(0, 0, 44, 20);
  return canvas;
}

function entry(sign, text, code) {
  const row = make("div", "fl-entry");
  row.append(sign, make("span", "", text));
  if (code) row.append(make("b", "fl-code", code));
  return row;
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
