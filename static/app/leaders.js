// Thin lines from marks and names, `{at, box}`, to the places where they belong.

/** Where the leader from a place meets the box of its name or marks. */
export const footOf = ([x, y], box) => [Math.max(box.left, Math.min(x, box.right)), Math.max(box.top, Math.min(y, box.bottom))];

/** Whether the leader of one runs through another box. */
export function crosses({ at, box }, other) {
  const [end, steps] = [footOf(at, box), 24];
  return Array.from({ length: steps + 1 }, (_, n) => at.map((from, axis) => from + (end[axis] - from) * n / steps))
    .some(([x, y]) => x > other.left && x < other.right && y > other.top && y < other.bottom);
}

/** Whether two leaders cut each other; those from one place do not. */
export function cut(one, other) {
  const [a, b, c, d] = [one.at, footOf(one.at, one.box), other.at, footOf(other.at, other.box)];
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
