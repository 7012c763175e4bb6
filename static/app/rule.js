// The rule of filtering by day and kilometre, as geo/layers/select.py has it; a test holds the two
// together. The other filters are decided there alone, and come as bits over the claims.

const [BEFORE_ALL, AFTER_ALL] = [0, 3652060]; // open ends, as geo/layers/rows.py writes them

/** The day from which a claim stands: its last one where nobody says since when. */
export const standsFrom = ({ day0, day1 }) => (day0 === BEFORE_ALL && day1 < AFTER_ALL ? day1 : day0);

/** Whether a claim may hold on some day of `[first, last]`; null is open. Undated ones never do. */
export function inDays(row, [first, last]) {
  if (row.day0 === null) return false;
  return (first === null || row.day1 >= first) && (last === null || standsFrom(row) <= last);
}

/** Whether a claim's chainage meets `[low, high]` km; what has no place on the line does not. */
export function inKm(row, [low, high]) {
  if (row.km0 === null || row.km0 > high || row.km1 < low) return false;
  return !row.spans.length || row.spans.some(([from, to]) => from <= high && to >= low);
}

/** The rows of `base` (flags) that a range of days and of kilometres leaves; null asks for all. */
export function narrowed(rows, base, { days = null, km = null }) {
  return rows.filter((row, i) =>
    base[i] && (days === null || inDays(row, days)) && (km === null || inKm(row, km)));
}
