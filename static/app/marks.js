// Claims to marks: what is drawn where, from the rows that are shown.

import { offsetPath, sideSign, trace } from "./bands.js";
import { drawBadge } from "./glyphs.js";
import { footOf } from "./leaders.js";
import { bundle, commonest, shared } from "./rows.js";

export const CROWD = 500; // claims: from here on a group has one mark, and stretches have none
const RADIUS = 8.5; // pixels: of a mark
const EDGE = 4; // pixels from the marks of a tray to its edge
const CLUSTER = 26; // pixels: points nearer than this share their badges
const MOST_BADGES = 110; // a crowd is gathered more coarsely, one badge a group
const MOST_STRETCHES = 60; // more than this are gathered by their rounded kilometres
const ROUND_KM = 40;
const EXACT_KM = 0.001;
const SPREAD = 2 ** 21; // more than the line has metres
const MOST_EDGES = 24; // areas: of more than these, the edges would be a tangle

/** Rows with a point, gathered by anchors that would overlap; no more groups than can be read. */
export function clusters(rows, view) {
  for (let size = CLUSTER; ; size *= 1.5) {
    const found = gatherPoints(rows, view, size, size > view.width ? Infinity : MOST_BADGES);
    if (found) return found;
  }
}

/** Groups of a size; null as soon as they are more than `most`. */
function gatherPoints(rows, view, size, most) {
  const found = new Map();
  for (const row of rows) {
    const [x, y] = view.toPixel(row.xy);
    // One number for cell and side: a text for each of so many rows is slow.
    const cell = Math.round(x / size) * 65536 + Math.round(y / size);
    const key = cell * 4 + sideSign(row.side) + 1;
    let group = found.get(key);
    if (!group) {
      if (found.size === most) return null;
      found.set(key, group = { key: `${size} ${key}`, rows: [], x: 0, y: 0, side: row.side });
    }
    group.rows.push(row);
    group.x += x;
    group.y += y;
  }
  return [...found.values()].map((group) => ({
    ...group, anchor: [group.x / group.rows.length, group.y / group.rows.length],
  }));
}

/** Rows with a stretch, gathered by side and kilometres. */
export function stretches(rows) {
  return gather(rows, EXACT_KM, MOST_STRETCHES) ?? gather(rows, ROUND_KM);
}

const BOTH = ["syria", "iraq"];
const SIDES = { iraq: ["iraq"], syria: ["syria"] };

/** Groups by side and both ends, rounded to `step` km; null as soon as they are more than `most`. */
function gather(rows, step, most = Infinity) {
  const found = new Map();
  for (const row of rows) {
    const ends = Math.round(row.km0 / step) * SPREAD + Math.round(row.km1 / step);
    for (const side of SIDES[row.side] ?? BOTH) {
      const key = ends * 2 + (side === "iraq" ? 1 : 0);
      let group = found.get(key);
      if (!group) {
        if (found.size === most) return null;
        found.set(key, group = { key: `${step} ${key}`, side, from: row.km0, to: row.km1, soft: row.soft, rows: [] });
      }
      group.from = Math.min(group.from, row.km0);
      group.to = Math.max(group.to, row.km1);
      group.rows.push(row);
    }
  }
  return [...found.values()];
}

/** The marks of a group: one for each kind and manner, or a single one; `room` is how wide each may grow. */
export function marksOf(group, view) {
  const parts = view.crowded ? [together(group.rows)] : bundle(group.rows);
  return parts.map((part) => ({
    ...part, r: RADIUS, room: widthOf(view.roomy ? longest(part.rows) : null),
    key: view.crowded ? group.key : `${group.key} ${part.kind} ${part.manner}`,
  }));
}

const widthOf = (code) => 2 * RADIUS + (code ? 5 + 6.6 * code.length : 0);
const longest = (rows) => rows.reduce((most, { code }) => (code && code.length > (most?.length ?? 0) ? code : most), null);

/** A mark in its seat, as its rows have it. */
export function dressedMark(mark, view, selected) {
  const { rows, left } = mark;
  const code = view.roomy ? shared(rows, "code") : null;
  const width = widthOf(code);
  return {
    ...mark, code, width, room: width, x: left + width / 2,
    plain: view.crowded,
    colour: shared(rows, "colour"),
    count: rows.length,
    contradicted: rows.some((row) => row.contradicted),
    selected: Boolean(selected) && rows.some((row) => row.id === selected),
  };
}

/** One mark for all of a group, with the drawing of what there is most of. */
function together(rows) {
  const most = commonest(rows);
  return { kind: most.kind, manner: most.kinds > 1 ? "fact" : most.manner, rows };
}

/** Where a search for a group's seats begins: clear of the bands, on its side. */
export function offBand(group, view) {
  const fix = view.fix(group.anchor);
  if (Math.abs(fix.offset) > 34) return group.anchor;
  const sign = sideSign(group.side) || Math.sign(fix.offset) || 1;
  const [nx, ny] = view.line.normal(fix.km, 10);
  const [[x, y]] = offsetPath(view, fix.km, fix.km, 0);
  return [x + nx * sign * 36, y + ny * sign * 36];
}

/** Draws trays with thin leaders to where they belong; `alphaOf` tells how strong the marks of some rows are. */
export function drawTrays(ctx, trays, look, alphaOf = () => 1) {
  ctx.lineWidth = 0.9;
  ctx.strokeStyle = look.leader;
  ctx.fillStyle = look.ink;
  for (const { at, box } of trays) {
    const foot = footOf(at, box);
    if (Math.hypot(foot[0] - at[0], foot[1] - at[1]) < 3) continue;
    trace(ctx, [at, foot]);
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(...at, 1.8, 0, 7);
    ctx.fill();
  }
  for (const { box, marks } of trays) if (marks.length > 1) ground(ctx, box, look);
  const marks = trays.flatMap((tray) => tray.marks);
  for (const mark of marks.toSorted((a, b) => a.selected - b.selected)) {
    ctx.globalAlpha = alphaOf(mark.rows);
    drawBadge(ctx, mark, look);
  }
  ctx.globalAlpha = 1;
}

/** What holds the marks of one place together. */
function ground(ctx, { left, right, top, bottom }, look) {
  ctx.beginPath();
  ctx.roundRect(left - EDGE, top - EDGE, right - left + 2 * EDGE, bottom - top + 2 * EDGE, RADIUS + EDGE);
  ctx.fillStyle = look.halo;
  ctx.fill();
  ctx.stroke();
}

/** What of the trays can be pressed. */
export function hitsOf(trays) {
  return trays.flatMap(({ marks, box }) => marks.map(({ rows, x, y, r, width }) => ({
    ids: () => rows.map((row) => row.id), rows, at: [x, y], box,
    test: (fix) => Math.abs(fix.x - x) <= width / 2 + 2 && Math.abs(fix.y - y) <= r + 2,
  })));
}

/**
 * Areas, sectors and the reach of inexact points: one soft ground, however many lie over each other,
 * with broken edges where they can be told apart.
 */
export function drawAreas(ctx, view, rows, selected, look) {
  const chosen = rows.find((row) => row.id === selected)?.area;
  const areas = [...new Set(rows.map((row) => row.area))].filter(Boolean);
  const rings = areas.map((area) => oneWay(area.map((spot) => view.toPixel(view.project(spot)))));
  ctx.fillStyle = look.area;
  ctx.beginPath();
  for (const ring of rings) addRing(ctx, ring);
  ctx.fill();
  ctx.setLineDash([4, 4]);
  rings.forEach((ring, i) => {
    const picked = areas[i] === chosen;
    if (!picked && rings.length > MOST_EDGES) return;
    trace(ctx, ring, true);
    ctx.lineWidth = picked ? 2 : 1;
    ctx.strokeStyle = picked ? look.accent : look.areaEdge;
    ctx.stroke();
  });
  ctx.setLineDash([]);
}

function addRing(ctx, ring) {
  ring.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
  ctx.closePath();
}

/** A ring that runs clockwise: rings of both turns would cut holes into each other. */
export function oneWay(ring) {
  const turn = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return turn < 0 ? ring.toReversed() : ring;
}
