// The days that time goes through, by play and by steps: those of the strip, and no other.

import { isTold, span } from "./scales.js";

/**
 * Of the days where time runs (`scene.dated`) those on the strip of a command: of the claims `rows` that it
 * shows on any day (`baseBits`, flags), and of the blocks that they stand behind; ordinals, ascending.
 */
export function stopsOf({ rows, baseBits, backed, scene: { dated }, command: { day, against, range } }) {
  const behind = ["first", "last", "evidence"].map((name) => backed.map((block) => block[name]));
  const drawn = span([extremes(rows, baseBits), ...behind, [day, against]], range, dated[0]);
  const [first, last] = range.map((asked, end) => asked ?? drawn[end]);
  return dated.filter((one) => one >= first && one <= last);
}

/** The first and the last day of the rows on the strip; of a hundred thousand in one pass. */
function extremes(rows, baseBits) {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < rows.length; i += 1) {
    if (!baseBits[i] || rows[i].shape === "none") continue;
    const { day0, day1 } = rows[i];
    if (isTold(day0)) [least, most] = [Math.min(least, day0), Math.max(most, day0)];
    if (isTold(day1)) [least, most] = [Math.min(least, day1), Math.max(most, day1)];
  }
  return [least, most];
}
