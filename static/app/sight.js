// What of the map is in sight: its projection to pixels, and the room that its panels take.

import { offsetPath } from "./bands.js";
import { project } from "./line.js";
import { boxAround } from "./spread.js";

const RIM = 5; // pixels

/**
 * The present projection: Mercator to pixels of the container, scale, and the line. `before` is
 * used again, with the paths that it keeps, where the map still stands as it did.
 */
export function sightOf(map, line, before) {
  const size = map.getSize();
  const scale = 256 * 2 ** map.getZoom();
  const origin = map.getPixelBounds().min;
  const stands = [size.x, size.y, scale, origin.x, origin.y].join();
  if (before?.stands === stands) return Object.assign(before, { hits: [] });
  const toPixel = ([x, y]) => [x * scale - origin.x, y * scale - origin.y];
  const [a, b] = [toPixel(line.at(line.length * 0.4)), toPixel(line.at(line.length * 0.6))];
  const view = {
    stands, line, toPixel, project, hits: [], paths: new Map(), rooms: new Map(), width: size.x, height: size.y,
    pixelsPerKm: Math.hypot(a[0] - b[0], a[1] - b[1]) / (line.length * 0.2) * 1.1,
  };
  view.fix = ([x, y]) => {
    const { km } = line.nearest([(x + origin.x) / scale, (y + origin.y) / scale]);
    const [cx, cy] = toPixel(line.at(km));
    const [nx, ny] = line.normal(km, Math.max(2, Math.min(14, 26 / view.pixelsPerKm)));
    const along = (x - cx) * nx + (y - cy) * ny;
    return { km, x, y, offset: Math.sign(along || 1) * Math.hypot(x - cx, y - cy) };
  };
  return view;
}

export function near([x, y], { width, height }) {
  return x > -40 && y > -40 && x < width + 40 && y < height + 40;
}

/**
 * Panels on the map are no place for marks, nor is a rim around them, where a mark's count would lie
 * under them; answers the room that one takes, null where it is not there.
 */
export function reserve(taken, element, map) {
  if (!element || element.hidden) return null;
  const box = element.getBoundingClientRect();
  const home = map.getContainer().getBoundingClientRect();
  const room = {
    left: box.left - home.left, right: box.right - home.left,
    top: box.top - home.top, bottom: box.bottom - home.top,
  };
  taken.add({ left: room.left - RIM, right: room.right + RIM, top: room.top - RIM, bottom: room.bottom + RIM });
  return room;
}

/** Nor is the frame a place for words, which it would cut. */
export function reserveFrame(taken, { width, height }) {
  for (const [top, bottom] of [[-20, 3], [height - 3, height + 20]]) taken.add({ left: 0, right: width, top, bottom });
  for (const [left, right] of [[-200, 3], [width - 3, width + 200]]) taken.add({ left, right, top: 0, bottom: height });
}

/** Nor are the bands: they must stay visible. */
export function reserveLine(taken, view, start) {
  const key = `${start.iraq} ${start.syria}`;
  if (!view.rooms.has(key)) view.rooms.set(key, lineRoom(view, start));
  for (const box of view.rooms.get(key)) taken.add(box);
}

function lineRoom(view, start) {
  const room = [];
  const step = 10 / view.pixelsPerKm;
  for (let km = 0; km <= view.line.length; km += step) {
    for (const [sign, side] of [[1, "iraq"], [-1, "syria"]]) {
      for (const offset of [0, start[side] * 0.5, start[side] - 3]) {
        const [[x, y]] = offsetPath(view, km, km, sign * offset);
        if (near([x, y], view)) room.push(boxAround(x, y, 9, 9));
      }
    }
  }
  return room;
}
