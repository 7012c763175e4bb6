// The map's three canvases: the line and who holds it below, marks and names above, and on top
// what moves while time runs.

import { nameSpot } from "./base.js";
import {
  drawBandCodes, drawBands, drawChanged, drawEmpty, drawFrontier, drawKm, drawStretches, drawUnstated,
  offsetPath, sideSign, stretchHits, trace,
} from "./bands.js";
import { drawBadge } from "./glyphs.js";
import { Labels } from "./labels.js";
import { dotsOf, drawLandmarks, seatLandmarks } from "./landmarks.js";
import { project } from "./line.js";
import { drawAreas, drawTrays, hitsOf } from "./marks.js";
import { manner } from "./rows.js";
import { standsFrom } from "./rule.js";
import { near, reserve, reserveFrame, reserveLine } from "./sight.js";
import { Taken } from "./spread.js";
import { ONTO_MEMORY } from "./surface.js";

const MANY_MOVING = 260; // marks that move at once: from here on they are dots
const FRESH_DAYS = 45; // what began so many days ago stands out while time runs

/** A canvas over the map, as large as it; gives its pen, cleared. */
export function pen(L, map, canvas, { width, height }) {
  const ratio = window.devicePixelRatio || 1;
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
  }
  const ctx = canvas.getContext("2d", ONTO_MEMORY);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  return ctx;
}

/** The line, who is said to hold it, and the ground of areas; answers how far it reaches outward. */
export function drawUnder(ctx, view, state) {
  const { look, command, shown, bands, unstated, beside } = state;
  const lanes = command.against === null ? 1 : 2;
  if (!state.calm) drawAreas(ctx, view, shown, command.selected, look);
  for (let lane = 0; lane < lanes; lane++) drawEmpty(ctx, view, look, lane);
  drawBands(ctx, view, bands, look);
  if (lanes > 1) {
    drawBands(ctx, view, beside, look, 1);
    drawChanged(ctx, view, command.changed, look);
  }
  const start = drawUnstated(ctx, view, unstated, look, { lanesTaken: lanes, deepest: state.deepest });
  drawFrontier(ctx, view, look);
  highlight(ctx, view, command.km, look);
  polygon(ctx, view, state.drawing ?? command.within, look);
  return start;
}

/** Marks and names; while time runs the names alone. Answers the rooms of the panels. */
export function drawOver(ctx, view, state, start, panels) {
  const { look, command, words, map, bands, seats } = state;
  const taken = new Taken();
  const labels = new Labels(taken);
  const rooms = panels.map((part) => reserve(taken, part, map)).filter(Boolean);
  labels.drawn.push(...rooms);
  reserveFrame(taken, view);
  reserveLine(taken, view, start);
  const marked = state.calm ? [] : state.shown;
  const reach = seats.line(view, state, start);
  const groups = seats.groupsOf(marked);
  drawStretches(ctx, view, groups, look);
  labels.drawn.push(...dotsOf(state.scene, view));
  const kms = drawKm(ctx, view, look, labels, words.km, reach);
  const landmarks = seatLandmarks(ctx, view, state, taken, start, kms);
  labels.drawn.push(...landmarks.map(({ box }) => box));
  seats.stand(view, state, taken, rooms, [...landmarks, ...kms.map((box) => ({ at: [box.left, box.top], box }))]);
  const trays = seats.traysOf(marked, view, command.selected);
  for (const { box } of trays) taken.add(box);
  labels.drawn.push(...trays.map(({ box }) => box));
  if (!state.calm) drawBandCodes(ctx, view, bands, look, labels, start);
  drawTrays(ctx, trays, look);
  view.hits.push(...stretchHits(groups));
  view.hits.unshift(...hitsOf(trays));
  towns(labels, view, state, new Set(landmarks.map(({ place }) => place)));
  drawLandmarks(ctx, landmarks, labels, look);
  grounds(labels, view, state);
  labels.drawOffers(ctx, look);
  return rooms;
}

/** Whether a claim has marks on the map. */
export const placed = (row) => Boolean(row.xy) || row.shape === "band";

/** Whether a claim began so late before a day that it stands out on it. */
export const fresh = (row, day) => standsFrom(row) >= day - FRESH_DAYS;

/** Which of the placed claims hold on the moving day: stretches as lines, points as marks; the fresh ones stand out. */
export function drawMoving(ctx, view, rows, day, state) {
  const { look, start, seats } = state;
  if (seats.steady) {
    drawSeated(ctx, view, rows, day, state);
    return;
  }
  for (const row of rows) {
    ctx.globalAlpha = fresh(row, day) ? 1 : 0.45;
    if (rows.length > MANY_MOVING) {
      if (row.xy) dot(ctx, view, row, look); // so many stretches would hide each other and the bands
    } else if (row.shape === "band") line(ctx, view, row, look, start);
  }
  ctx.globalAlpha = 1;
  if (rows.length > MANY_MOVING) return;
  for (const row of rows) {
    if (!row.xy) continue;
    const [x, y] = view.toPixel(row.xy);
    if (!near([x, y], view)) continue;
    ctx.globalAlpha = fresh(row, day) ? 1 : 0.5;
    drawBadge(ctx, { x, y, r: 8, width: 16, kind: row.kind, manner: manner(row.stance), colour: row.colour, count: 1, plain: true }, look);
  }
  ctx.globalAlpha = 1;
}

/** Each mark in the seat that it has on any day. */
function drawSeated(ctx, view, rows, day, { look, seats }) {
  const alphaOf = (own) => (own.some((row) => fresh(row, day)) ? 1 : 0.5);
  for (const group of seats.groupsOf(rows)) {
    ctx.globalAlpha = alphaOf(group.rows);
    drawStretches(ctx, view, [group], look);
  }
  drawTrays(ctx, seats.traysOf(rows, view, null), look, alphaOf);
}

function line(ctx, view, row, look, start) {
  const sides = row.side === "iraq" || row.side === "syria" ? [row.side] : ["iraq", "syria"];
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = row.colour ?? look.soft;
  ctx.setLineDash(row.soft ? [2, 3] : []);
  for (const side of sides) {
    trace(ctx, offsetPath(view, row.km0, row.km1, sideSign(side) * (start[side] + 6)));
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

function dot(ctx, view, row, look) {
  const [x, y] = view.toPixel(row.xy);
  ctx.fillStyle = row.colour ?? look.soft;
  ctx.fillRect(x - 2.5, y - 2.5, 5, 5);
}

/** The stretch that the reader asked for, ringed. */
function highlight(ctx, view, km, look) {
  if (!km) return;
  ctx.lineWidth = 2;
  ctx.strokeStyle = look.accent;
  trace(ctx, [...offsetPath(view, ...km, 17), ...offsetPath(view, ...km, -17).reverse()], true);
  ctx.stroke();
}

/** The area that the reader drew, or is drawing. */
function polygon(ctx, view, corners, look) {
  if (!corners.length) return;
  trace(ctx, corners.map((at) => view.toPixel(project(at))), corners.length > 2);
  ctx.fillStyle = look.accent;
  ctx.globalAlpha = 0.09;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = look.accent;
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 4]);
  ctx.stroke();
  ctx.setLineDash([]);
  for (const at of corners) {
    const [x, y] = view.toPixel(project(at));
    ctx.fillStyle = look.accent;
    ctx.fillRect(x - 3, y - 3, 6, 6);
  }
}

function towns(labels, view, { scene, command }, seated) {
  for (const town of scene.places) {
    if (seated.has(town)) continue;
    const [x, y] = view.toPixel(project(town.at));
    if (!near([x, y], view) || (town.rank > 1 && view.pixelsPerKm < 1.6 * town.rank)) continue;
    const lines = command.lang === "ar" ? [town.ar, town.en] : [town.en, town.ar];
    const gap = 9;
    labels.offer(lines, [
      [x + gap, y, "left"], [x - gap, y, "right"], [x, y - 18], [x, y + 18],
      [x + 30, y + 18, "left"], [x - 30, y + 18, "right"], [x + 34, y - 18, "left"], [x - 34, y - 18, "right"],
    ], { bold: true, size: 11 });
  }
}

function grounds(labels, view, { base, command, look }) {
  for (const feature of base) {
    if (feature.properties.layer !== "governorate") continue;
    const spot = nameSpot(feature.geometry, view);
    if (!spot) continue;
    const { name_en: en, name_ar: ar } = feature.properties;
    const [x, y] = spot;
    const lines = command.lang === "ar" ? [ar, en.toUpperCase()] : [en.toUpperCase(), ar];
    labels.offer(lines, [[x, y], [x, y - 40], [x, y + 40], [x - 50, y], [x + 50, y]],
      { size: 10, colour: look.soft });
  }
}
