// Finds a free place for each badge near its anchor, so that none hides another.

const TURN = Math.PI * (3 - Math.sqrt(5));

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
      this.grid.get(key)?.some((other) =>
        box.left < other.right && other.left < box.right &&
        box.top < other.bottom && other.top < box.bottom));
  }
}

export function boxAround(x, y, width, height, gap = 0) {
  return {
    left: x - width / 2 - gap,
    right: x + width / 2 + gap,
    top: y - height / 2 - gap,
    bottom: y + height / 2 + gap,
  };
}

/**
 * Places badges ({anchor: [x, y], width, r}) one after the other on the nearest free spot of a
 * sunflower spiral round the anchor. Adds x and y; takes the spot in `taken`.
 */
export function spread(badges, taken, tries = 600) {
  for (const badge of badges) {
    const [ax, ay] = badge.start ?? badge.anchor;
    let spot = [ax, ay];
    for (let i = 0; i < tries; i++) {
      const reach = 6.5 * Math.sqrt(i);
      spot = [ax + reach * Math.cos(i * TURN), ay + reach * Math.sin(i * TURN)];
      if (taken.free(boxAround(...spot, badge.width, 2 * badge.r, 2.5))) break;
    }
    [badge.x, badge.y] = spot;
    taken.add(boxAround(...spot, badge.width, 2 * badge.r, 2.5));
  }
  return badges;
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
