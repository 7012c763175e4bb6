// Who is said to hold what: blocks of side, kilometres and days, and any day cut out of them.

import { isoOf } from "./scales.js";

const SHADES = 64; // of opacity that an eye may tell apart
const UNKNOWN = { code: "?", hatch: "solid", colours: [[null, null, "#8a8378", "#8a8378"]] };

/** Blocks from their columns; `actors` are the scene's. */
export function heldOf(columns, actors) {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const cast = columns.holders.of.map((ids) =>
    ids.map((id) => known.get(id) ?? { ...UNKNOWN, id, en: id, ar: id }));
  const pick = ({ of, rows }, i) => of[rows[i]];
  return columns.from.map((from, i) => ({
    side: pick(columns.side, i),
    condition: pick(columns.condition, i),
    holders: cast[columns.holders.rows[i]],
    from, to: columns.to[i],
    first: columns.first[i], last: columns.last[i], evidence: columns.evidence[i],
    sure: columns.sure[i],
    wide: columns.wide[i] === 1,
    unstated: columns.unstated[i] === 1,
    claims: columns.claims[i],
  }));
}

/** The blocks that hold on a day (an ordinal). */
export function onDay(blocks, day) {
  return blocks.filter((block) => block.first <= day && (block.last === null || day <= block.last));
}

/** How many blocks of no stated stretch hold on each side on the day that has most of them. */
export function deepest(blocks) {
  const most = (side) => {
    const turns = blocks.filter((block) => block.unstated && block.side === side)
      .flatMap(({ first, last }) => [[first, 1], [last === null ? Infinity : last + 1, -1]]);
    let [held, found] = [0, 0];
    for (const [, by] of turns.sort(([a, up], [b, other]) => a - b || up - other)) found = Math.max(found, held += by);
    return found;
  };
  return { iraq: most("iraq"), syria: most("syria") };
}

/** Days from the last evidence, up to a day, to that day. */
export function ageOn(block, day) {
  return day - Math.min(day, block.evidence);
}

/** Opacity of evidence by its age in days: whole when fresh, never gone. */
export function faded(age, { days, faintest }) {
  return Math.max(faintest, 1 - age / days);
}

/** How a block looks on a day, in a word: equal words, equal looks, but for a shade not to be seen. */
export function lookOn(block, day, fade) {
  const alpha = Math.round(faded(ageOn(block, day), fade) * SHADES);
  const who = block.holders.map((actor) => `${actor.id} ${colourOf(actor, day, "light")}`);
  return [block.from, block.to, block.side, block.condition, block.wide, block.unstated, alpha, ...who].join(" ");
}

/** The colour of an actor on a day: of the period that holds it, else of the first. */
export function colourOf(actor, day, theme) {
  const period = actor.colours.find(([start, end]) =>
    (start === null || start <= day) && (end === null || day <= end)) ?? actor.colours[0];
  return period[theme === "dark" ? 3 : 2];
}

/**
 * Blocks in the look that they have on a day, with what they tell and which claims stand behind them.
 * `rows` are all claims, `fade` how evidence pales, `words` and the command those of the page.
 */
export function dressed(blocks, day, { rows, fade, words, command: { theme, lang } }) {
  return blocks.map((block) => ({
    ...block,
    codes: block.holders.map((actor) => actor.code),
    names: block.holders.map((actor) => actor[lang]),
    hatches: block.holders.map((actor) => actor.hatch),
    colours: block.holders.map((actor) => colourOf(actor, day, theme)),
    alpha: faded(ageOn(block, day), fade),
    ids: () => block.claims.map((row) => rows[row].id),
    lines: () => [lineOf(block, day, words, lang)],
  }));
}

/** Puts values into the `{fields}` of a text; `{n:days}` is the noun alone in the form that `n` asks for. */
export function fill(text, values, plurals = {}) {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name, noun) => noun ? counted(plurals[noun], values[name]) : values[name]);
}

const FORMS = { 2: ["en", ["one", "other"]], 5: ["ar", ["one", "two", "few", "many", "other"]] };

/** The form of a noun (all of them in one text) that goes with a number; English has two, Arabic five. */
function counted(noun, number) {
  const forms = noun.split("|");
  const [lang, names] = FORMS[forms.length];
  return forms.at(names.indexOf(new Intl.PluralRules(lang).select(number)));
}

const isolate = (text) => `\u2068${text}\u2069`;
const ltr = (text) => `\u2066${text}\u2069`;

/** Who is said to hold what, and how old that is on a day, in one line. */
export function lineOf(block, day, words, lang) {
  const who = block.holders.map((actor) => isolate(actor[lang])).join(words.and);
  const side = words.sides[block.side];
  if (block.unstated) return aged(fill(words.held_unstated, { who, side }), block, day, words);
  const text = words[block.condition === "held" ? "held" : `held_${block.condition}`];
  const km = ltr(`${Math.round(block.from)}–${Math.round(block.to)}`);
  return aged(fill(text, { who, km, side }), block, day, words);
}

function aged(line, block, day, words) {
  const age = ageOn(block, day);
  if (!age) return line;
  return `${line} · ${fill(words.evidence_age, { day: ltr(isoOf(day - age)), age }, words.plurals)}`;
}
