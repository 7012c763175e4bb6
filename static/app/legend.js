// The legend of the map: who is said to hold what, how that is shaded, and the marks, each a part that
// folds. Only who holds is open at first: the map is what one came for.

import { folding } from "./folding.js";
import { glyphSvg } from "./glyphs.js";
import { fill } from "./held.js";
import { fillOf } from "./hatch.js";
import { make } from "./make.js";
import { isoOf } from "./scales.js";
import { manner } from "./rows.js";
import { sampleOf } from "./ways.js";

const FIRST_HOLDERS = 9; // lines of the legend before the rest is folded
const NARROW = 560; // pixels of a window in which the legend begins folded

/** Fills the legend with what is on the map now (`told`: `tallied`), and nothing else. */
export function fillLegend(element, told, state, words, look) {
  const fold = folding(element, "legend", words.legend, window.innerWidth > NARROW);
  const body = make("div", "fl-legend");
  holders(element, body, state, words, look);
  body.append(shades(element, state, words, look));
  if (told.kinds.size) body.append(marks(element, told, state, words, look));
  fold.append(body);
  element.replaceChildren(fold);
}

/** The heading of who holds: the day, and while two are compared the other one too. */
export function holdersOn(words, day, against) {
  const told = (one) => `\u2066${isoOf(one)}\u2069`;
  const days = against === null ? told(day) : fill(words.holders_beside, { day: told(day), other: told(against) });
  return `${words.holders} · ${days}`;
}

/** The day of a legend that is otherwise as it was. */
export function dateLegend(element, words, day, against) {
  const head = element.querySelector("h4");
  const text = holdersOn(words, day, against);
  if (head && head.textContent !== text) head.textContent = text;
}

function marks(element, { kinds, codes, stances, ways, contradicted }, state, words, look) {
  const fold = folding(element, "marks", words.marks, false);
  fold.append(...actingOf(codes, state).map(({ code, name, colour }) => {
    const ring = make("span", "fl-chip fl-small");
    ring.style.setProperty("--ring", colour);
    return entry(ring, name, code);
  }));
  const signs = make("div", "fl-kinds");
  for (const [kind] of [...kinds].sort((a, b) => b[1] - a[1])) {
    const glyph = make("span", "fl-glyph");
    glyph.append(glyphSvg(document, kind, 13));
    signs.append(entry(glyph, words.kinds[kind]));
  }
  fold.append(signs);
  for (const way of ways) fold.append(entry(sampleOf(way, look), words.drawns[way]));
  const manners = [...new Set([...stances].map(manner))].filter((m) => m !== "fact");
  for (const name of manners) fold.append(entry(make("span", `fl-chip fl-${name} fl-small`), words.manners[name]));
  if (contradicted) fold.append(entry(make("span", "fl-dot"), words.contradicted));
  return fold;
}

/** Who acts (`codes` of `tallied`), the most frequent first, without those that the list of holders names. */
export function actingOf(codes, { bands, beside, unstated, scene, command }) {
  const told = new Set([...bands, ...beside, ...unstated].flatMap((band) => band.codes));
  const known = new Map(scene.actors.map((actor) => [actor.code, actor]));
  return [...codes.values()].filter(({ code }) => code && !told.has(code))
    .map((one) => ({ ...one, name: known.get(one.code)[command.lang === "ar" ? "ar" : "en"] }))
    .sort((a, b) => b.count - a.count);
}

/** Whether a band on the map rests on no claim that is shown, but on one of other days or kilometres. */
export function carriesOver({ bands, beside, unstated, bits }) {
  return [...bands, ...beside, ...unstated].some(({ claims }) => !claims.some((row) => bits[row]));
}

function holders(element, body, state, words, look) {
  const { bands, beside, unstated, day, command: { against } } = state;
  const all = [...bands, ...beside, ...unstated];
  if (!all.length) return;
  const actors = new Map();
  for (const band of all) band.codes.forEach((code, i) =>
    actors.set(code, { name: band.names[i], colour: band.colours[i], hatch: band.hatches[i] }));
  body.append(make("h4", "", holdersOn(words, day, against)));
  const lines = [...actors].map(([code, { name, colour, hatch }]) =>
    sample(look, { condition: "held", colours: [colour], hatches: [hatch] }, 1, name, code));
  if (carriesOver(state)) body.append(make("p", "fl-carried", words.carried_over));
  body.append(...lines.slice(0, FIRST_HOLDERS));
  if (lines.length <= FIRST_HOLDERS) return;
  const rest = folding(element, "holders", words.more_options.replace("{n}", lines.length - FIRST_HOLDERS), false);
  rest.append(...lines.slice(FIRST_HOLDERS));
  body.append(rest);
}

/** What a shade, a hatch or a frame says of a stretch. */
function shades(element, { bands, beside, unstated, command: { changed } }, words, look) {
  const fold = folding(element, "shades", words.shades, false);
  const drawn = [...bands, ...beside];
  const shownAs = (name, found, alpha) =>
    found && fold.append(sample(look, found, alpha, words.conditions[name]));
  for (const condition of ["shared", "contested", "contradicted"])
    shownAs(condition, drawn.find((one) => one.condition === condition));
  shownAs("wide", drawn.find((one) => one.wide && one.condition === "held"));
  shownAs("unstated", unstated[0]);
  for (const [dashed, text] of [[false, words.changed_mark], [true, words.changed_mark_within]])
    if (changed.some(([, , , somewhere]) => somewhere === dashed)) fold.append(sample(look, { plain: look.accent, dashed }, 1, text));
  if (drawn.some((band) => band.alpha < 0.75))
    fold.append(sample(look, { plain: look.soft }, 0.35, words.conditions.old));
  fold.append(sample(look, null, 1, words.conditions.unknown));
  return fold;
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
export function swatch(look, band, alpha) {
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
