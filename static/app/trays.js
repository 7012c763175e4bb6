// Finds the marks of a place their seats: side by side on a tray, near the place and clear of all else.

import { crosses, cut, footOf } from "./leaders.js";
import { boxAround, meet, Taken } from "./spread.js";

const GAP = 7; // pixels between marks: the count of one lies there
const RIM = 4; // pixels around them
const FLAT = 1.7; // times as wide as tall
const TURN = Math.PI * (3 - Math.sqrt(5));
const PACE = 6.5; // pixels: how fast a search goes outward
const CROWD = 300; // marks: of more than this each is looked a place for less long
const FARTHER = 4; // times as many tries for a single mark, which cannot be parted
const FAR = 110; // pixels of a leader: a tray of more than `FEW` marks is rather parted
const FEW = 4;
const PATIENCE = 80; // tries more for a better spot, beside some times as many as it took to find room

/**
 * Trays for groups `{at, start, fits, marks}` in pixels, a mark having `r` and `room` (its width at most);
 * each mark gets `left` and `y`. A tray `{group, at, box, marks}` is as near to `start` as there is room,
 * always on the `sheet` (`width` and `height`), on a spot that `fits`, and where that can be with a leader
 * clear of the other leaders and boxes, also of `others`. Where no spot fits, or a large one none that is
 * near, it is parted; a single mark rather lies over what is `taken` (under a panel that is open) than where
 * it does not fit. `kept` holds seats by the marks' `key`: a mark whose seat is still free keeps it. What is
 * `taken` stays as it is.
 */
export function seat(groups, taken, sheet, { others = [], kept = new Map() } = {}) {
  const own = new Taken();
  const room = {
    ...sheet, add: (box) => own.add(box),
    clear: (box) => isOn(sheet, box) && own.free(box),
    free: (box) => isOn(sheet, box) && own.free(box) && taken.free(box),
  };
  const trays = [];
  const put = (group, marks) => trays.push({ group, at: group.at, marks, box: boxOf(marks) });
  const waiting = [];
  for (const group of groups) {
    const standing = group.marks.filter((mark) => !settles(mark, kept.get(mark.key), room));
    const sitting = group.marks.filter((mark) => !standing.includes(mark));
    const trayOf = ({ key }) => kept.get(key).tray;
    for (const tray of new Set(sitting.map(trayOf))) put(group, sitting.filter((mark) => trayOf(mark) === tray));
    if (standing.length) waiting.push([group, standing]);
  }
  waiting.sort(([, a], [, b]) => b.length - a.length);
  const tries = groups.reduce((sum, { marks }) => sum + marks.length, 0) > CROWD ? 120 : 1600;
  while (waiting.length) {
    const [group, marks] = waiting.shift();
    const alone = marks.length === 1;
    const spot = spotFor(group, laid(marks), room, [...others, ...trays], alone ? FARTHER * tries : tries);
    if (!alone && (!spot.fit || (marks.length > FEW && spot.away > FAR))) {
      const half = Math.ceil(marks.length / 2);
      waiting.unshift([group, marks.slice(0, half)], [group, marks.slice(half)]);
      continue;
    }
    laid(marks).places.forEach(([left, y], i) => Object.assign(marks[i], { left: spot.x + left, y: spot.y + y }));
    put(group, marks);
    room.add(grown(boxOf(marks)));
  }
  for (const tray of trays) for (const { key, left, y } of tray.marks) kept.set(key, { left, y, tray });
  return trays;
}

const isOn = ({ width, height }, { left, right, top, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height;

/** A mark takes the seat that it had, if that is free. */
function settles(mark, before, room) {
  if (!before) return false;
  const { left, y } = before;
  const box = { left, right: left + mark.room, top: y - mark.r, bottom: y + mark.r };
  if (!room.free(box)) return false;
  Object.assign(mark, { left, y });
  room.add(grown(box));
  return true;
}

/** Marks in rows: where each begins, from the middle of all, and how wide and tall they are together. */
export function laid(marks) {
  const tall = Math.max(...marks.map(({ r }) => 2 * r)) + GAP;
  const area = marks.reduce((sum, { room }) => sum + (room + GAP) * tall, 0);
  const most = Math.max(Math.sqrt(area * FLAT), ...marks.map(({ room }) => room + GAP));
  const places = [];
  let [x, row, width] = [0, 0, 0];
  for (const { room } of marks) {
    if (x > 0 && x + room > most) [x, row] = [0, row + 1];
    places.push([x, row]);
    x += room + GAP;
    width = Math.max(width, x - GAP);
  }
  const height = (row + 1) * tall - GAP;
  const middle = (tall - GAP - height) / 2;
  return { width, height, places: places.map(([left, of]) => [left - width / 2, middle + of * tall]) };
}

/** The box around some marks in their seats, as wide as they may need. */
export function boxOf(marks) {
  const most = (values) => Math.max(...values);
  return {
    left: -most(marks.map(({ left }) => -left)), right: most(marks.map(({ left, room }) => left + room)),
    top: -most(marks.map(({ y, r }) => r - y)), bottom: most(marks.map(({ y, r }) => y + r)),
  };
}

/** Marks in their seats parted into those that stand side by side, each with a neighbour among them. */
export function parted(marks) {
  const parts = [];
  for (const mark of marks) {
    const own = parts.filter((part) => part.some((other) => meet(around(mark), around(other))));
    parts.push([...own.flat(), mark]);
    for (const part of own) parts.splice(parts.indexOf(part), 1);
  }
  return parts;
}

/** The seat of a mark with half of what lies between two, and a pixel. */
const around = ({ left, y, r, room }) => boxAround(left + room / 2, y, room, 2 * r, GAP / 2 + 1);

const grown = ({ left, right, top, bottom }) => ({ left: left - RIM, right: right + RIM, top: top - RIM, bottom: bottom + RIM });

const within = (at, half, end) => Math.max(half, Math.min(at, end - half));

/**
 * The nearest spot with room, on a sunflower's spiral: one that fits, with a leader that crosses nothing,
 * else one that fits; not `fit` is one that lies over what is taken, or, where no spot fits, the last one.
 */
function spotFor({ at, start, fits }, { width, height }, room, others, tries) {
  let [own, over, last] = [null, null, null];
  for (let i = 0; i < tries; i++) {
    const reach = PACE * Math.sqrt(i);
    const [x, y] = [start[0] + reach * Math.cos(i * TURN), start[1] + reach * Math.sin(i * TURN)];
    last = { x, y };
    const box = boxAround(x, y, width, height);
    if (!room.free(grown(box))) {
      if (!over && room.clear(box) && corners(box).every(fits) && others.every((other) => !meet(box, other.box))) over = { x, y, fit: false };
      continue;
    }
    if (!fits([x, y])) continue;
    const one = { at, box };
    if (others.every((other) => !cut(one, other) && !crosses(one, other.box) && !crosses(other, box))) return { x, y, fit: true, away: away(one) };
    own ??= { x, y, fit: true, away: away(one) };
    tries = Math.min(tries, 2 * i + PATIENCE);
  }
  return own ?? over ?? { x: within(last.x, width / 2, room.width), y: within(last.y, height / 2, room.height), fit: false };
}

/** How long the leader to a box is. */
function away({ at, box }) {
  const [x, y] = footOf(at, box);
  return Math.hypot(x - at[0], y - at[1]);
}

const corners = ({ left, right, top, bottom }) => [left, right].flatMap((x) => [[x, top], [x, bottom]]);
