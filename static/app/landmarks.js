// Names of the well-known places at the line: they take their room after the kilometres, before any mark.

import { offsetPath, sideSign, trace } from "./bands.js";
import { crosses, footOf } from "./leaders.js";
import { project } from "./line.js";
import { boxAround } from "./spread.js";

const SIZE = 11;
const AWAY = [14, 34, 58, 86]; // pixels from the bands outward, the nearest first
const ALONG = [0, 18, -18, 38, -38]; // and along the line
const ROOM = 70; // pixels of the map's height for each name
const CLOSE = 26; // pixels: of two so near on one side, a town and its crossing, one is named

/** Where the dots of the places at the line that may be named would hide something else. */
export const dotsOf = ({ places }, view) => places.filter((place) => place.landmark)
  .map((place) => view.toPixel(project(place.at))).filter((at) => inside(at, view)).map(([x, y]) => boxAround(x, y, 8, 8));

/**
 * Chooses which places at the line are named, takes their room, and answers what to draw; no leader runs
 * through the boxes of the kilometres `kms`, where that can be.
 */
export function seatLandmarks(ctx, view, { scene, command, look }, taken, start, kms = []) {
  const most = Math.max(4, Math.round(view.height / ROOM));
  const seated = [];
  ctx.font = `600 ${SIZE}px ${look.font}`;
  for (const place of scene.places) {
    if (seated.length === most) break;
    if (!place.landmark) continue;
    const at = view.toPixel(project(place.at));
    if (!inside(at, view) || seated.some((one) => one.place.side === place.side && apart(one.at, at) < CLOSE)) continue;
    const lines = command.lang === "ar" ? [place.ar, place.en] : [place.en, place.ar];
    const width = Math.max(...lines.map((line) => ctx.measureText(line).width));
    const boxes = spotsOf(view, at, place.side, start, width)
      .map(([x, y]) => boxAround(x, y, width, 2 * SIZE * 1.35, 2))
      .filter((one) => taken.free(one) && seated.every((other) => !crosses(other, one) && !crosses({ at, box: one }, other.box)));
    const box = boxes.find((one) => !kms.some((km) => crosses({ at, box: one }, km))) ?? boxes[0];
    if (!box) continue;
    taken.add(box);
    seated.push({ place, at, lines, box });
  }
  return seated;
}

const apart = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);
const inside = ([x, y], { width, height }) => x > 0 && y > 0 && x < width && y < height;

/** Where a name may stand: outward on its own side, as near to its place as there is room. */
function spotsOf(view, at, side, start, width) {
  const { km } = view.fix(at);
  const sign = sideSign(side);
  const [[x, y]] = offsetPath(view, km, km, 0);
  const [nx, ny] = view.line.normal(km, 10).map((part) => part * sign);
  const out = (at[0] - x) * nx + (at[1] - y) * ny;
  const first = Math.max(out, start[side]);
  return AWAY.flatMap((away) => ALONG.map((along) => {
    const reach = first + away + Math.abs(nx) * width / 2;
    return [x + nx * reach - ny * along, y + ny * reach + nx * along];
  }));
}

/** Draws thin leaders to where the names belong, and the names over all of them. */
export function drawLandmarks(ctx, seated, labels, look) {
  ctx.lineWidth = 0.9;
  ctx.strokeStyle = look.leader;
  ctx.fillStyle = look.ink;
  for (const { at: [x, y], box } of seated) {
    trace(ctx, [[x, y], footOf([x, y], box)]);
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(x, y, 2.2, 0, 7);
    ctx.fill();
  }
  for (const { lines, box } of seated) {
    labels.draw(ctx, lines, (box.left + box.right) / 2, (box.top + box.bottom) / 2, look, { bold: true, size: SIZE });
  }
}
