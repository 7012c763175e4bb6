// What Python sends: columns of claims once, and which of them to show each time.

/** Bits of a base64 string, most significant first, as a Uint8Array of `count` zeros and ones. */
export function unpackBits(text, count) {
  const bytes = atob(text);
  const out = new Uint8Array(count);
  for (let i = 0; i < count; i++) out[i] = (bytes.charCodeAt(i >> 3) >> (7 - (i & 7))) & 1;
  return out;
}

/** Columns to one object a row; a column `{of, rows}` holds indices into a list of its values. */
export function rowsOf(columns) {
  const cells = Object.entries(columns).map(([name, column]) =>
    [name, Array.isArray(column) ? (i) => column[i] : (i) => column.of[column.rows[i]]]);
  const count = columns.id.length;
  const rows = new Array(count);
  for (let i = 0; i < count; i++) {
    const row = { index: i };
    for (const [name, cell] of cells) row[name] = cell(i);
    rows[i] = row;
  }
  return rows;
}

/** The wanted ones of some rows; null where they are more than `most`. */
export function atMost(most, rows, wanted) {
  const found = [];
  for (let i = 0; i < rows.length; i++) {
    if (!wanted(rows[i], i)) continue;
    if (found.length === most) return null;
    found.push(rows[i]);
  }
  return found;
}

/** How firmly a claim is put: what decides the outline of its mark. */
export function manner(stance) {
  if (stance === "denied") return "denied";
  if (stance === "planned" || stance === "condition") return "planned";
  return stance === "ended" ? "ended" : "fact";
}

/** Rows that one badge may stand for, keyed by kind and manner; order of first appearance. */
export function bundle(rows) {
  const [found, seats] = [[], {}]; // by kind, then manner: a text for each of so many rows is slow
  for (const row of rows) {
    const seat = (seats[row.kind] ??= {});
    const how = manner(row.stance);
    if (!seat[how]) found.push(seat[how] = { kind: row.kind, manner: how, rows: [] });
    seat[how].rows.push(row);
  }
  return found;
}

/** Of some rows the kind and the manner that most of them have, and how many of these there are: a crowd is not listed. */
export function commonest(rows) {
  const [found, seats] = [[], {}];
  for (const { kind, stance } of rows) {
    const seat = (seats[kind] ??= {});
    const how = manner(stance);
    if (!seat[how]) found.push(seat[how] = { kind, manner: how, count: 0 });
    seat[how].count += 1;
  }
  const [{ kind, manner: how }] = found.toSorted((a, b) => b.count - a.count);
  return { kind, manner: how, kinds: found.length };
}

/** The one value that all rows share, else null. */
export function shared(rows, name) {
  const first = rows[0][name];
  return rows.every((row) => row[name] === first) ? first : null;
}

/**
 * Letter code and colour of a row's mark: its ring is `[code, light, dark]` or nothing. Of several
 * who act together (`[id, code, light, dark]`) it is the first of the `actors` that are asked for.
 */
export function ringOf(row, theme, actors = []) {
  const asked = row.acting?.find(([id]) => actors.includes(id));
  const ring = asked ? asked.slice(1) : row.ring;
  return ring ? { code: ring[0], colour: ring[theme === "dark" ? 2 : 1] } : { code: null, colour: null };
}
