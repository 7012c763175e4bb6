// Which blocks of a crowd can be seen: the others are not drawn at all.

export const HIDDEN = 12; // so much lies over a pixel when a twentieth of what is under it still shines through
const SHARED_WIDE = 3; // of a province, several holders: four layers hide
const HELD_WIDE = 1; // of a province, one holder: a tint

/** How much of what lies under it a block hides. */
export function weightOf({ wide, condition }) {
  if (!wide) return HIDDEN;
  return condition === "held" ? HELD_WIDE : SHARED_WIDE;
}

/**
 * One flag a box `{left, right, top, bottom, sure, fresh}` in drawing order, all in pixels: whether
 * something of it shows once all are drawn. A box hides by its weight what lies under it from `sure`
 * to `fresh`; what paler ends hide does not count.
 */
export function visible(boxes, weights, { x, y, width, height }) {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const taken = new Uint8Array(wide * high);
  const within = (at, most) => Math.max(0, Math.min(at, most));
  const seen = new Uint8Array(boxes.length);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i];
    if (!box) continue;
    const [first, last] = [within(Math.floor(box.left - x), wide), within(Math.ceil(box.right - x), wide)];
    const [top, bottom] = [within(Math.floor(box.top - y), high), within(Math.ceil(box.bottom - y), high)];
    if (!open(taken, wide, first, last, top, bottom)) continue;
    seen[i] = 1;
    if (!weights[i]) continue;
    const [from, to] = [within(Math.round(box.sure - x), wide), within(Math.round(box.fresh - x), wide)];
    const [high0, high1] = [within(Math.ceil(box.top - y), high), within(Math.floor(box.bottom - y), high)];
    for (let row = high0; row < high1; row++)
      for (let at = row * wide + from; at < row * wide + to; at++) taken[at] = Math.min(HIDDEN, taken[at] + weights[i]);
  }
  return seen;
}

const THIN = 4; // of thin lines three layers hide the like lines under them

/**
 * The same for blocks whose extent nobody states: all lie in one row, each as so many thin `lines`, at
 * the same places of it. A first line hides first lines alone, a second one second lines.
 */
export function visibleLines(boxes, lines, { x, width }) {
  const wide = Math.ceil(width);
  const taken = [new Uint8Array(wide), new Uint8Array(wide)];
  const within = (at) => Math.max(0, Math.min(at, wide));
  const seen = new Uint8Array(boxes.length);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i];
    if (!box) continue;
    const [first, last] = [within(Math.floor(box.left - x)), within(Math.ceil(box.right - x))];
    for (const row of taken.slice(0, lines[i])) {
      if (!open(row, wide, first, last, 0, 1)) continue;
      seen[i] = 1;
      for (let at = within(Math.round(box.sure - x)); at < last; at++) row[at] = Math.min(HIDDEN, row[at] + THIN);
    }
  }
  return seen;
}

/** Whether a pixel of a rectangle is still to be seen. */
function open(taken, wide, first, last, top, bottom) {
  for (let row = top; row < bottom; row++)
    for (let at = row * wide + first; at < row * wide + last; at++) if (taken[at] < HIDDEN) return true;
  return false;
}
