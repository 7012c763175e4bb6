// What room is taken, and lanes for what lies along a line.

/** Rectangles that are taken, looked up by a coarse grid. */
export class Taken {
  constructor(cell = 48) {
    this.cell = cell;
    this.grid = new Map();
  }

  /** Calls `visit` with the key of every cell that a box touches, until it answers true. */
  some({ left, top, right, bottom }, visit) {
    const { cell } = this;
    for (let i = Math.floor(left / cell); i * cell <= right; i++)
      for (let j = Math.floor(top / cell); j * cell <= bottom; j++)
        if (visit(i * 65536 + j)) return true;
    return false;
  }

  add(box) {
    this.some(box, (key) => {
      if (!this.grid.has(key)) this.grid.set(key, []);
      this.grid.get(key).push(box);
    });
  }

  free(box) {
    return !this.some(box, (key) =>
      this.grid.get(key)?.some((other) => meet(box, other)));
  }
}

/** Whether two boxes have room in common. */
export const meet = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export function boxAround(x, y, width, height, gap = 0) {
  return {
    left: x - width / 2 - gap,
    right: x + width / 2 + gap,
    top: y - height / 2 - gap,
    bottom: y + height / 2 + gap,
  };
}

/** Puts intervals ({from, to}) into the fewest lanes without overlap; adds `lane`. */
export function lanes(intervals, gap) {
  const ends = [];
  for (const item of [...intervals].sort((a, b) => a.from - b.from || b.to - a.to)) {
    let lane = ends.findIndex((end) => end + gap <= item.from);
    if (lane < 0) lane = ends.length;
    ends[lane] = item.to;
    item.lane = lane;
  }
  return intervals;
}
