// Scales and ticks of the strip. A day is Python's ordinal: 1 is the first of January of year 1.

const EPOCH = 719163; // ordinal of 1970-01-01
const DAY_MS = 86400000;

/** A straight map from one interval to another. */
export function scaleOf([a, b], [c, d]) {
  const slope = b === a ? 0 : (d - c) / (b - a);
  return (value) => c + (value - a) * slope;
}

export function isoOf(ordinal) {
  return new Date((Math.floor(ordinal) - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}

export function ordinalOf(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS + EPOCH;
}

/**
 * First and last day to draw: the range asked for, else what is dated in these lists of days, with a
 * little room. What lies before `begin`, the day from which time runs, is left to the strip's edge.
 */
export function span(lists, range, begin = OPEN) {
  const told = [];
  for (const days of lists)
    for (const day of days) if (isTold(day)) told.push(Math.floor(day)); // no day is in neither
  if (!told.length) return [ordinalOf("2014-01-01"), ordinalOf("2026-01-01")];
  let [least, most] = [NEVER, 0];
  for (const day of told) {
    if (day < least) least = day;
    if (day > most) most = day;
  }
  const first = range[0] ?? (begin > most ? least : Math.max(least, begin));
  const last = Math.max(first, range[1] ?? most);
  const room = Math.max(20, (last - first) * 0.04);
  return [first - room, last + room * 1.5];
}

/** Whether a day is one, and no open end. */
export const isTold = (day) => day > OPEN && day < NEVER;

const OPEN = 366; // days up to here say that nobody knows since when
const NEVER = ordinalOf("2200-01-01");

/** Years, or months where the span is short: about one tick in 70 pixels. */
export function dayTicks([first, last], width) {
  const most = Math.max(2, Math.floor(width / 70));
  const [start, end] = [first, last].map((day) => new Date((day - EPOCH) * DAY_MS));
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((size) => months / size <= most) ?? 600;
  const ticks = [];
  const begin = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  for (let month = Math.ceil(begin / step) * step; ; month += step) {
    const iso = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
    const day = ordinalOf(`${iso}-01`);
    if (day > last) return ticks;
    ticks.push({ day, text: step < 12 ? iso : iso.slice(0, 4) });
  }
}

export function kmTicks(length) {
  const ticks = [];
  for (let km = 0; km < length; km += 100) ticks.push(km);
  return ticks;
}
