// What a legend must tell of the claims on the map, counted in one pass over as many as there are.

/** The ways of drawing, in the order of the legend. */
const WAYS = ["stretch", "soft", "area"];

/**
 * Of some rows each `kind` and each `code` with its colour, both with their counts and in the order of
 * first appearance; the stances; the `ways` in which they are drawn (while time runs there are no
 * areas); and whether any is contradicted.
 */
export function tallied(rows, moving = false) {
  const [kinds, codes, stances, ways] = [new Map(), new Map(), new Set(), new Set()];
  let contradicted = false;
  for (const row of rows) {
    if (row.shape === "none") continue;
    kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1);
    stances.add(row.stance);
    const code = codes.get(row.code);
    if (code) code.count += 1;
    else codes.set(row.code, { code: row.code, colour: row.colour, count: 1 });
    if (row.area && !moving) ways.add("area");
    if (row.shape === "band") ways.add(row.soft ? "soft" : "stretch");
    if (row.contradicted) contradicted = true;
  }
  return { kinds, codes, stances, ways: WAYS.filter((way) => ways.has(way)), contradicted };
}
