// The seats of the map's marks: those of all days at once while these are few, so that none moves from day to day.

import { MOST_LANES, seatStretches, sideSign } from "./bands.js";
import { clusters, CROWD, dressedMark, marksOf, offBand, stretches } from "./marks.js";
import { near } from "./sight.js";
import { parted, boxOf, seat } from "./trays.js";

const MOST_SHARE = 0.14; // of the map for its marks: with more of them a group has one mark
const ROOMY = 40; // groups: with fewer a mark has room for a letter code

export class Seats {
  constructor() {
    Object.assign(this, { steady: false, trays: [], kept: new Map() });
  }

  /** Stretches find their lanes outside the bands; answers how far these reach on each side. */
  line(view, { shown, calm, based }, start) {
    this.steady = based !== null && this.lay(view, based, start);
    if (!this.steady) this.lay(view, calm ? [] : shown, start);
    return this.reach;
  }

  /** Takes the groups of some rows; tells whether each stretch has a lane, and each mark room. */
  lay(view, rows, start) {
    this.rows = rows;
    this.groups = stretches(rows.filter((row) => row.shape === "band"));
    this.reach = seatStretches(view, this.groups, start);
    const inSight = ({ anchor }) => near(anchor, view);
    const points = clusters(rows.filter((row) => row.xy), view).filter(inSight);
    view.roomy = points.length + this.groups.length < ROOMY;
    this.marked = rows.length > CROWD ? points : [...points, ...this.groups.filter(inSight)];
    view.crowded = rows.length > CROWD || crams(this.marked, view);
    return !view.crowded && this.groups.every(({ lane }) => lane <= MOST_LANES);
  }

  /** Marks find their seats, clear of what is taken, of the `panels` and of the `others` with their leaders. */
  stand(view, { command }, taken, panels, others) {
    const { iraq, syria } = this.reach;
    const key = this.steady ? [view.stands, command.base, command.lang, iraq, syria].join() : view.stands;
    if (this.steady && key === this.key && this.clearOf(panels)) return;
    if (key !== this.key) this.kept.clear();
    this.key = key;
    this.trays = seat(this.marked.map((group) => seated(group, view)), taken, view, { others, kept: this.kept });
  }

  clearOf(panels) {
    return this.trays.every(({ box }) => panels.every((room) =>
      box.right < room.left || box.left > room.right || box.bottom < room.top || box.top > room.bottom));
  }

  /** The stretches of some of the rows that have seats. */
  groupsOf(rows) {
    if (rows === this.rows) return this.groups;
    const live = new Set(rows);
    return this.groups.map((group) => ofLive(group, live)).filter(({ rows: own }) => own.length > 0);
  }

  /** The trays of some of the rows that have seats, each mark as these rows have it. */
  traysOf(rows, view, selected) {
    const live = rows === this.rows ? null : new Set(rows);
    return this.trays.flatMap((tray) => worn(tray, live, view, selected));
  }
}

/** Whether the marks of some groups, one for each kind and manner, would take too much of the map. */
function crams(groups, { width, height, roomy }) {
  const area = groups.flatMap((group) => marksOf(group, { roomy, crowded: false }))
    .reduce((sum, { room, r }) => sum + room * 2 * r, 0);
  return area > MOST_SHARE * width * height;
}

const ofLive = (one, live) => (live ? { ...one, rows: one.rows.filter((row) => live.has(row)) } : one);

/** A group with what a tray for it needs: on its own side, or, where it has none or both, on that of its place. */
function seated(group, view) {
  const sign = sideSign(group.side) || Math.sign(view.fix(group.anchor).offset);
  return {
    at: group.anchor, start: group.start ?? offBand(group, view), marks: marksOf(group, view),
    fits: (spot) => !sign || view.fix(spot).offset * sign > 0,
  };
}

/** What of a tray is shown, as large as that is: marks that no longer stand side by side are trays of their own. */
function worn({ at, marks }, live, view, selected) {
  const own = marks.map((mark) => ofLive(mark, live)).filter(({ rows }) => rows.length > 0);
  return parted(own).map((some) => some.map((mark) => dressedMark(mark, view, selected)))
    .map((some) => ({ at, marks: some, box: boxOf(some) }));
}
