// The line and what lies along it: who holds which side, stretches, kilometres.

import { fillOf } from "./hatch.js";
import { shared } from "./rows.js";
import { boxAround, lanes } from "./spread.js";

export const BAND = 9; // pixels: width of a band
const GAP = 3.5; // between the line and a band
const LANE = 7;
const LANE_GAP = 2.5; // between the bands of two days
const MOST_UNSTATED = 3;
export const MOST_LANES = 5;

export const sideSign = (side) => (side === "iraq" ? 1 : side === "syria" ? -1 : 0);

/** Pixels of the line shifted by `offset` (positive: into Iraq) between two kilometres. */
export function offsetPath(view, from, to, offset) {
  const window = Math.max(2, Math.min(14, 26 / view.pixelsPerKm));
  const step = Math.max(view.line.step, 2.5 / view.pixelsPerKm);
  return view.line.stops(from, to, step).map((km) => {
    const [x, y] = view.toPixel(view.line.at(km));
    const [nx, ny] = view.line.normal(km, window);
    return [x + nx * offset, y + ny * offset];
  });
}

export function trace(ctx, points, close = false) {
  ctx.beginPath();
  points.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
  if (close) ctx.closePath();
}

/** The path of a ribbon along the line; kept with the view, since time moves and ground does not. */
function ribbon(view, from, to, inner, outer) {
  const key = `${from} ${to} ${inner} ${outer}`;
  let path = view.paths.get(key);
  if (!path) view.paths.set(key, path = pathOf([
    ...offsetPath(view, from, to, inner),
    ...offsetPath(view, from, to, outer).reverse(),
  ], true));
  return path;
}

function pathOf(points, close = false) {
  const path = new Path2D();
  points.forEach(([x, y], i) => (i ? path.lineTo(x, y) : path.moveTo(x, y)));
  if (close) path.closePath();
  return path;
}

export function drawFrontier(ctx, view, look) {
  const path = view.paths.get("line") ?? pathOf(offsetPath(view, 0, view.line.length, 0));
  view.paths.set("line", path);
  ctx.lineJoin = "round";
  for (const [width, colour] of [[5, look.lineCase], [1.8, look.line]]) {
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke(path);
  }
}

const inner = (lane) => GAP + lane * (BAND + LANE_GAP);

/** Both sides whole, empty: where nobody said anything it stays so. */
export function drawEmpty(ctx, view, look, lane = 0) {
  ctx.fillStyle = look.empty;
  for (const sign of [-1, 1])
    ctx.fill(ribbon(view, 0, view.line.length, sign * inner(lane), sign * (inner(lane) + BAND)));
}

/** Who holds what, in a lane beside the line: the first one, or the second for a second day. */
export function drawBands(ctx, view, bands, look, lane = 0) {
  for (const band of bands.toSorted((a, b) => b.wide - a.wide)) {
    const sign = sideSign(band.side);
    const path = ribbon(view, band.from, band.to, sign * inner(lane), sign * (inner(lane) + BAND));
    ctx.globalAlpha = band.alpha;
    ctx.fillStyle = fillOf(ctx, band, look);
    ctx.fill(path);
    ctx.globalAlpha = 1;
    ctx.lineWidth = 0.8;
    ctx.strokeStyle = look.line;
    if (!band.wide) ctx.stroke(path); // what is told of a province has no ends of its own
    view.hits.push({ ids: band.ids, lines: band.lines, test: bandTest(band, sign, inner(lane)) });
  }
}

/** Where two days differ: a bracket outside both bands, in dashes where it is somewhere within. */
export function drawChanged(ctx, view, changed, look) {
  ctx.lineWidth = 3;
  ctx.lineCap = "butt";
  ctx.strokeStyle = look.accent;
  for (const [side, from, to, somewhere] of changed) {
    ctx.setLineDash(somewhere ? [2, 5] : []);
    trace(ctx, offsetPath(view, from, to, sideSign(side) * (inner(2) + 0.5)));
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/**
 * A control claim that names no stretch: its whole side in a light hatch outside the bands. Answers how far
 * they reach on each side where as many hold as the `deepest` day has: what lies outside stays in its place.
 */
export function drawUnstated(ctx, view, unstated, look, { lanesTaken, deepest }) {
  const depth = { iraq: 0, syria: 0 };
  const first = inner(lanesTaken - 1) + BAND + (lanesTaken > 1 ? 6 : 1.5);
  for (const claim of unstated) {
    const sign = sideSign(claim.side);
    const start = first + depth[claim.side] * 8;
    depth[claim.side] += 1;
    if (depth[claim.side] > MOST_UNSTATED) continue;
    ctx.globalAlpha = claim.alpha;
    ctx.fillStyle = fillOf(ctx, claim, look);
    ctx.fill(ribbon(view, 0, view.line.length, sign * start, sign * (start + 6.5)));
    ctx.globalAlpha = 1;
    view.hits.push({
      ids: claim.ids, lines: claim.lines,
      test: (fix) => fix.offset * sign > start && fix.offset * sign <= start + 7,
    });
  }
  const reach = (side) => first - 1.5 + Math.min(MOST_UNSTATED, deepest[side]) * 8;
  return { iraq: reach("iraq"), syria: reach("syria") };
}

function bandTest(band, sign, start) {
  return ({ km, offset }) => km >= band.from && km <= band.to &&
    offset * sign > start - 2.5 && offset * sign <= start + BAND + 1;
}

const CODES_AWAY = [14, 28, 42]; // pixels outside the bands
const CODES_ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]; // of a band's length

/** The holders' letter codes along their bands, for eyes that cannot go by colour. */
export function drawBandCodes(ctx, view, bands, look, labels, start) {
  ctx.font = `600 11px ${look.font}`;
  for (const band of bands) {
    if ((band.to - band.from) * view.pixelsPerKm < 26) continue;
    const spots = CODES_AWAY.flatMap((away) => CODES_ALONG.map((share) => {
      const km = band.from + share * (band.to - band.from);
      const reach = sideSign(band.side) * (start[band.side] + away);
      const [[x, y]] = offsetPath(view, km, km, 0);
      const [nx, ny] = view.line.normal(km, 10);
      return [x + nx * reach, y + ny * reach];
    }));
    labels.put(ctx, band.codes.join("+"), spots, look, { bold: true, gap: 3 });
  }
}

/** Seats stretches in lanes outside the bands; returns how far they reach on each side. */
export function seatStretches(view, groups, start) {
  const reach = { ...start };
  for (const side of ["iraq", "syria"]) {
    const sign = sideSign(side);
    const here = groups.filter((group) => group.side === side);
    for (const group of lanes(here, 18 / view.pixelsPerKm)) {
      group.offset = sign * (start[side] + 6 + Math.min(group.lane, MOST_LANES) * LANE);
      reach[side] = Math.max(reach[side], Math.abs(group.offset));
      const middle = (group.from + group.to) / 2;
      [group.anchor] = offsetPath(view, middle, middle, group.offset);
      const [nx, ny] = view.line.normal(middle, 10);
      group.start = [group.anchor[0] + nx * sign * 13, group.anchor[1] + ny * sign * 13];
    }
  }
  return reach;
}

/** Stretches as thin lines in their lanes. */
export function drawStretches(ctx, view, groups, look) {
  for (const group of groups) {
    if (group.lane > MOST_LANES) continue;
    stretchLine(ctx, offsetPath(view, group.from, group.to, group.offset), group, look);
  }
}

/** What of the stretches can be pressed. */
export function stretchHits(groups) {
  return groups.filter(({ lane }) => lane <= MOST_LANES).map(({ rows, from, to, offset }) => ({
    ids: () => rows.map((row) => row.id), rows,
    test: (fix) => fix.km >= from && fix.km <= to && Math.abs(fix.offset - offset) <= 3.5,
  }));
}

function stretchLine(ctx, points, group, look) {
  ctx.lineCap = "butt";
  ctx.strokeStyle = shared(group.rows, "colour") ?? look.soft;
  ctx.lineWidth = 2.6;
  ctx.setLineDash(group.soft ? [2, 3] : []);
  trace(ctx, points);
  ctx.stroke();
  ctx.setLineDash([]);
  if (group.soft) return;
  for (const [end, next] of [[points[0], points[1]], [points.at(-1), points.at(-2)]]) {
    if (!next) continue;
    const size = Math.hypot(next[0] - end[0], next[1] - end[1]) || 1;
    const [tx, ty] = [(next[1] - end[1]) / size, -(next[0] - end[0]) / size];
    ctx.lineWidth = 1.6;
    trace(ctx, [[end[0] + tx * 4, end[1] + ty * 4], [end[0] - tx * 4, end[1] - ty * 4]]);
    ctx.stroke();
  }
}

const KM_AWAY = [20, 46]; // pixels outside all else: where one stands, or where lines that draw together leave room
const CHORD = 56; // pixels either side of a kilometre by which its label is sent off, whatever its bend
const MOST_CHORD = 60; // kilometres
const STEPS_KM = [1, 5, 10, 50, 100]; // each holds the next: whoever comes nearer keeps what he saw

export function kmStep(pixelsPerKm) {
  return STEPS_KM.find((step) => step * pixelsPerKm > 46) ?? 200;
}

/** The kilometres to tell at a step, the roundest first. */
export function kmsToTell(length, step) {
  const kms = Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => i * step);
  const roundness = (km) => STEPS_KM.findLastIndex((one) => km % one === 0);
  return kms.sort((a, b) => roundness(b) - roundness(a) || a - b);
}

/**
 * Milestones: a dot on the line, and its kilometre outside everything, always in Iraq; left out where there
 * is no room. Answers the boxes of the kilometres.
 */
export function drawKm(ctx, view, look, labels, unit, reach) {
  const told = [];
  for (const km of kmsToTell(view.line.length, kmStep(view.pixelsPerKm))) {
    const [[x, y]] = offsetPath(view, km, km, 0);
    const [nx, ny] = view.line.normal(km, Math.max(10, Math.min(MOST_CHORD, CHORD / view.pixelsPerKm)));
    const text = `${unit} \u2066${km}\u2069`;
    ctx.font = `400 10.5px ${look.font}`;
    const half = ctx.measureText(text).width / 2;
    const uncut = ([left, top]) => left > half && left < view.width - half && top > 8 && top < view.height - 8;
    const spots = KM_AWAY.map((away) => [x + nx * (reach.iraq + away), y + ny * (reach.iraq + away)])
      .filter((one) => uncut([x, y]) && uncut(one));
    const spot = spots.length && labels.put(ctx, text, spots, look, { size: 10.5, colour: look.soft, optional: true });
    ctx.lineWidth = 0.8;
    ctx.strokeStyle = look.soft;
    if (spot) {
      told.push(labels.drawn.at(-1));
      const tick = [0, 0.5, 0.66].map((share) => [x + (spot[0] - x) * share, y + (spot[1] - y) * share]);
      trace(ctx, tick);
      ctx.stroke();
      labels.drawn.push(...tick.slice(1).map(([left, top]) => boxAround(left, top, 8, 8))); // no letters over it
    }
    ctx.beginPath();
    ctx.arc(x, y, 2.8, 0, 7);
    ctx.lineWidth = 1.4;
    ctx.strokeStyle = look.line;
    ctx.fillStyle = look.lineCase;
    ctx.fill();
    ctx.stroke();
  }
  return told;
}
