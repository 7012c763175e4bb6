// Where everything of the strip lies: panels, axes, names on the kilometre axis.

import { project } from "./line.js";
import { scaleOf } from "./scales.js";

export const TOP = 24; // room for a panel's title
export const TAG = 70; // width of a day's tag
export const LOOSE = 27; // a row for claims that name no stretch
const BOTTOM = 22;
const NARROW = 640; // pixels: below this the panels stand one above the other
const EARTH_KM = 40075;
const BESIDE_KM = 14; // a place this near to the line is named on its axis
const MOST_RANK = 3;

/** Panels side by side, Syria in the west; one above the other on a phone. */
export function planOf(width) {
  const narrow = width < NARROW;
  const gutter = narrow ? 78 : 128;
  const tall = narrow ? 216 : 182;
  const wide = narrow ? width - gutter : (width - gutter) / 2;
  const height = TOP + LOOSE + tall + BOTTOM;
  const panel = (side, x, y) => ({ side, x, y: y + TOP + LOOSE, width: wide, height: tall });
  return narrow
    ? { width, narrow, height: 2 * height, gutter, panels: [panel("syria", gutter, 0), panel("iraq", gutter, height)] }
    : { width, narrow, height, gutter, panels: [panel("syria", 0, 0), panel("iraq", wide + gutter, 0)] };
}

/** Days to pixels across a panel, kilometres to pixels down it. */
export function scalesOf(panel, days, length) {
  return {
    x: scaleOf(days, [panel.x, panel.x + panel.width]),
    y: scaleOf([0, length], [panel.y, panel.y + panel.height]),
  };
}

/** The middle of the km axis that serves a panel, how wide its names may be, and where they tick. */
export function axisOf(plan, panel) {
  const right = panel.x - 4;
  if (plan.narrow) return { x: panel.x - plan.gutter / 2 - 2, width: plan.gutter - 10, edges: [right] };
  if (panel.side !== "iraq") return null;
  return { x: panel.x - plan.gutter / 2, width: plan.gutter - 14, edges: [panel.x - plan.gutter + 1, right] };
}

/** Places that lie on the line, with their kilometre; the most useful come first. */
export function milestones(places, line) {
  const found = [];
  for (const place of places) {
    const { km, distance } = line.nearest(project(place.at));
    const away = distance * EARTH_KM * Math.cos((place.at[1] * Math.PI) / 180);
    if (place.rank <= MOST_RANK && away <= BESIDE_KM) found.push({ ...place, km, away });
  }
  return found.filter((place) => place.claims > 0 || place.rank < 2).sort((a, b) => b.claims - a.claims || a.rank - b.rank || a.away - b.away);
}

/** Those of some labels `{y}` that keep a distance from each other and from what is taken. */
export function apart(labels, taken, gap) {
  const used = [...taken];
  return labels.filter(({ y }) => {
    if (used.some((other) => Math.abs(other - y) < gap)) return false;
    used.push(y);
    return true;
  });
}

/** Spots nearer than `room` share the seat of the earliest. */
export function seated(spots, room) {
  const seats = [];
  for (const spot of spots.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const near = (seat) => seat.loose === spot.loose && spot.x - seat.x < room && Math.abs(spot.y - seat.y) < room;
    const seat = seats.find(near) ?? { ...spot, rows: [], early: false };
    if (!seat.rows.length) seats.push(seat);
    seat.rows.push(spot.row);
    seat.early ||= spot.early;
  }
  return seats;
}

/** Where the middle of a tag lies: over its rule, but within bounds and beside a tag at `taken`. */
export function tagPlace(at, least, most, taken = null) {
  const within = (x) => Math.min(Math.max(x, least), most);
  const middle = within(at);
  if (taken === null || Math.abs(middle - taken) >= TAG + 4) return middle;
  const [near, far] = at < taken ? [-1, 1] : [1, -1];
  const beside = within(taken + near * (TAG + 4));
  return Math.abs(beside - taken) >= TAG + 4 ? beside : within(taken + far * (TAG + 4));
}
