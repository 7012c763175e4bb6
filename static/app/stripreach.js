// What a point or a drag on the strip means: a panel, a day, a kilometre, a stretch and some days.

import { isoOf, scaleOf } from "./scales.js";
import { LOOSE } from "./stripplan.js";

const TITLE = 21; // pixels above the loose row that still belong to a panel

/** The panel under a point, its title and loose row included. */
export function panelAt(plan, [x, y]) {
  return plan?.panels.find((one) =>
    x >= one.x && x <= one.x + one.width && y >= one.y - LOOSE - TITLE && y <= one.y + one.height);
}

/** The day at a point, as an ordinal; beside the panel the nearest one on it. */
export function dayAt(panel, days, [x]) {
  const inside = Math.max(panel.x, Math.min(x, panel.x + panel.width));
  return Math.round(scaleOf([panel.x, panel.x + panel.width], days)(inside));
}

/** The whole kilometre at a point; beyond the panel its first or last. */
export function kmAt(panel, length, [, y]) {
  const inside = Math.max(panel.y, Math.min(y, panel.y + panel.height));
  return Math.round(scaleOf([panel.y, panel.y + panel.height], [0, length])(inside));
}

/** What a drag asks for: a stretch, some days, or both when it goes both ways. */
export function askedBy({ panel, from, to }, days, length) {
  const [across, down] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  const ordered = (a, b) => [Math.min(a, b), Math.max(a, b)];
  return {
    km: down > 8 ? ordered(kmAt(panel, length, from), kmAt(panel, length, to)) : null,
    days: across > 30 || (across > 8 && down <= 8)
      ? ordered(dayAt(panel, days, from), dayAt(panel, days, to)).map(isoOf) : null,
  };
}

/** Where a drag has come to; a level one, of a finger that did not rest first, stays on its line. */
export function reached({ from, level }, [x, y]) {
  return [x, level ? from[1] : y];
}
