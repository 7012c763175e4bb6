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
 * One flag a box in drawing order: whether something of it shows once all are drawn. `boxes` holds a
 * column each of `left`, `right`, `top`, `bottom`, `sure` and `fresh`, in pixels, and of `inside`, which
 * tells the boxes that lie on the panel. A box hides by its weight what lies under it from `sure` to
 * `fresh`; what paler ends hide does not count.
 */
export function visible(boxes, weights, { x, y, width, height }) {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const taken = new Uint8Array(wide * high);
  const seen = new Uint8Array(weights.length);
  for (let i = weights.length - 1; i >= 0; i--) {
    if (!boxes.inside[i]) continue;
    const first = within(Math.floor(boxes.left[i] - x), wide);
    const last = within(Math.ceil(boxes.right[i] - x), wide);
    const top = within(Math.floor(boxes.top[i] - y), high);
    const bottom = within(Math.ceil(boxes.bottom[i] - y), high);
    if (!open(taken, wide, first, last, top, bottom)) continue;
    seen[i] = 1;
    if (!weights[i]) continue;
    const from = within(Math.round(boxes.sure[i] - x), wide);
    const to = within(Math.round(boxes.fresh[i] - x), wide);
    const [high0, high1] = [within(Math.ceil(boxes.top[i] - y), high), within(Math.floor(boxes.bottom[i] - y), high)];
    for (let row = high0; row < high1; row++)
      for (let at = row * wide + from; at < row * wide + to; at++) taken[at] = Math.min(HIDDEN, taken[at] + weights[i]);
  }
  return seen;
}

function within(at, most) {
  return Math.max(0, Math.min(at, most));
}

const THIN = 4; // of thin lines three layers hide the like lines under them

/**
 * The same for blocks whose extent nobody states: all lie in one row, each as so many thin `lines`, at
 * the same places of it. A first line hides first lines alone, a second one second lines.
 */
export function visibleLines(boxes, lines, { x, width }) {
  const wide = Math.ceil(width);
  const taken = [new Uint8Array(wide), new Uint8Array(wide)];
  const seen = new Uint8Array(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    if (!boxes.inside[i]) continue;
    const [first, last] = [within(Math.floor(boxes.left[i] - x), wide), within(Math.ceil(boxes.right[i] - x), wide)];
    for (const row of taken.slice(0, lines[i])) {
      if (!open(row, wide, first, last, 0, 1)) continue;
      seen[i] = 1;
      for (let at = within(Math.round(boxes.sure[i] - x), wide); at < last; at++) row[at] = Math.min(HIDDEN, row[at] + THIN);
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
