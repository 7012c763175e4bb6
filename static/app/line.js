// The frontier as a measured line: samples at even kilometres, from the north down.

const MAX_LAT = 85.0511;

/** Longitude and latitude to Web Mercator, both axes in 0..1, y growing southwards. */
export function project([lng, lat]) {
  const s = Math.sin((Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
}

/**
 * A line of points, `step` km apart (the last part may be shorter), `length` km long.
 * All methods answer in Mercator units; `at` and `normal` take kilometres from the north.
 */
export class MeasuredLine {
  constructor(points, step, length) {
    this.step = step;
    this.length = length;
    this.xy = points.map(project);
  }

  /** Position in the sample list, as a fraction. */
  index(km) {
    const last = this.xy.length - 1;
    const clamped = Math.max(0, Math.min(this.length, km));
    const whole = Math.min(Math.floor(clamped / this.step), last - 1);
    const end = Math.min((whole + 1) * this.step, this.length);
    const span = end - whole * this.step;
    return whole + (span > 0 ? Math.min(1, (clamped - whole * this.step) / span) : 0);
  }

  at(km) {
    const i = this.index(km);
    const a = Math.min(Math.floor(i), this.xy.length - 1);
    const b = Math.min(a + 1, this.xy.length - 1);
    const t = i - a;
    return [
      this.xy[a][0] + t * (this.xy[b][0] - this.xy[a][0]),
      this.xy[a][1] + t * (this.xy[b][1] - this.xy[a][1]),
    ];
  }

  /** Unit normal that points to Iraq, from the chord over `window` km either side. */
  normal(km, window) {
    const a = this.at(km - window);
    const b = this.at(km + window);
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const size = Math.hypot(dx, dy) || 1;
    return [dy / size, -dx / size];
  }

  /** Kilometres at which to sample the stretch `from`..`to`, both ends included. */
  stops(from, to, step = this.step) {
    const out = [from];
    for (let km = Math.ceil((from + 1e-9) / step) * step; km < to - 1e-9; km += step) out.push(km);
    out.push(to);
    return out;
  }

  /** The nearest kilometre to a Mercator point, and the distance in Mercator units. */
  nearest([x, y]) {
    let best = 0;
    let least = Infinity;
    for (let i = 0; i < this.xy.length; i++) {
      const d = (this.xy[i][0] - x) ** 2 + (this.xy[i][1] - y) ** 2;
      if (d < least) [least, best] = [d, i];
    }
    return { km: Math.min(best * this.step, this.length), distance: Math.sqrt(least) };
  }
}
