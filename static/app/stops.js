// The days that time goes through, by play and by steps: those of the strip, and no other.

import { span } from "./scales.js";

/**
 * Of the days where time runs (`scene.dated`) those on the strip of a command: of the claims `rows` that it
 * shows on any day (`baseBits`, flags), and of the blocks that they stand behind; ordinals, ascending.
 */
export function stopsOf({ rows, baseBits, backed, scene: { dated }, command: { day, against, range } }) {
  const onStrip = rows.filter((row, i) => baseBits[i] && row.shape !== "none");
  const days = (of, ...names) => names.map((name) => of.map((one) => one[name]));
  const told = [...days(onStrip, "day0", "day1"), ...days(backed, "first", "last", "evidence"), [day, against]];
  const drawn = span(told, range, dated[0]);
  const [first, last] = range.map((asked, end) => asked ?? drawn[end]);
  return dated.filter((one) => one >= first && one <= last);
}
