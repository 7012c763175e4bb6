// How the strip shows events: a mark each, gathered where they would overlap, or a crowd as dots.

import { drawGlyph } from "./glyphs.js";
import { manner } from "./rows.js";
import { write } from "./stripink.js";
import { LOOSE, seated } from "./stripplan.js";
import { ONTO_MEMORY } from "./surface.js";

const R = 6.8; // pixels: a mark's radius
const CROWD = 700; // claims: from here on events are dots

/**
 * Events, the claims (columns) at `places`, gathered into seats that do not overlap; a crowd as dots.
 * Answers with what can be hit.
 */
export function events(ctx, claims, places, panel, scales, days, look, selected) {
  const spotted = spotter(claims, panel, scales, days);
  if (places.length > CROWD) return dots(ctx, claims, places, panel, spotted, look, selected);
  const spots = Array.from(places, (place) => {
    const spot = {};
    return spotted(place, spot) && { ...spot, row: claims.rows[place] };
  }).filter(Boolean);
  for (const spot of spots) if (!spot.loose) reach(ctx, spot, scales, look, panel);
  return seated(spots, 2 * R + 1).map((seat) => event(ctx, seat, look, selected));
}

/** How to find where the claim at a place sits: it is put into `spot`; whether it has a spot at all. */
function spotter(claims, panel, { x, y }, days) {
  const [least, most] = [panel.x + R + 1, panel.x + panel.width - R - 1];
  const [top, bottom] = [panel.y - LOOSE / 2 - 1.5, panel.y + panel.height - R - 1];
  return (place, spot) => {
    const open = claims.first[place] < 366; // nobody says since when: it sits at its last day, as rule.js has it
    const day = open ? claims.last[place] : claims.first[place];
    if (day > days[1]) return false;
    const loose = claims.loose[place] === 1;
    spot.x = Math.min(Math.max(x(Math.max(day, days[0])), least), most);
    spot.y = Math.max(top, Math.min(loose ? top : y(claims.middle[place]), bottom));
    spot.loose = loose;
    spot.open = open;
    spot.early = day < days[0];
    return true;
  };
}

/** How long and how far: days that are possible, kilometres that are meant. */
function reach(ctx, { row, x: across, open }, { x, y }, look, panel) {
  ctx.strokeStyle = row.colour ?? look.soft;
  ctx.globalAlpha = 0.4;
  ctx.lineWidth = 1.6;
  ctx.setLineDash(row.soft ? [3, 3] : []);
  ctx.beginPath();
  if (row.km1 - row.km0 > 14) {
    ctx.moveTo(across, y(row.km0));
    ctx.lineTo(across, y(row.km1));
  }
  const end = open || row.day1 > 3650000 ? null : Math.min(x(row.day1), panel.x + panel.width);
  if (end !== null && end - across > 9) {
    const middle = y((row.km0 + row.km1) / 2);
    ctx.moveTo(across, middle);
    ctx.lineTo(end, middle);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

function event(ctx, { rows, x, y, early }, look, selected) {
  const [row] = rows;
  const picked = rows.some((one) => one.id === selected);
  if (early) write(ctx, "◂", x + R + (rows.length > 1 ? 11 : 5), y + 2, look, { size: 10, halo: true });
  ctx.beginPath();
  ctx.arc(x, y, R, 0, 7);
  ctx.fillStyle = look.paper;
  ctx.fill();
  ctx.setLineDash(manner(row.stance) === "planned" ? [2, 2] : []);
  ctx.lineWidth = picked ? 3 : 1.7;
  ctx.strokeStyle = picked ? look.accent : row.colour ?? look.soft;
  ctx.stroke();
  ctx.setLineDash([]);
  drawGlyph(ctx, row.kind, x, y, 3.8, look.ink);
  if (manner(row.stance) === "denied") {
    ctx.strokeStyle = look.alarm;
    ctx.beginPath();
    ctx.moveTo(x - 5, y + 5);
    ctx.lineTo(x + 5, y - 5);
    ctx.stroke();
  }
  if (rows.length > 1) count(ctx, x + 7, y - 5, rows.length, look);
  return { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8, rows };
}

/** A crowd, one grain a cell: it tells where much was said, and the colours of control show through. */
function dots(ctx, claims, places, panel, spotted, look, selected) {
  const wide = Math.ceil(panel.width / CELL) + 2;
  const [left, top] = [Math.round(panel.x / CELL), Math.round((panel.y - LOOSE) / CELL)];
  const seats = new Array(wide * (Math.ceil((panel.height + LOOSE) / CELL) + 2)); // a map of them is slower
  const [cells, spot] = [[], {}];
  for (const place of places) {
    if (!spotted(place, spot)) continue;
    const seat = (Math.round(spot.y / CELL) - top) * wide + Math.round(spot.x / CELL) - left;
    const cell = seats[seat];
    if (cell) cell.places.push(place);
    else cells.push(seats[seat] = new Cell(claims, spot, place));
  }
  sow(ctx, cells, look.grain);
  const picked = selected && cells.find((cell) => cell.rows.some((row) => row.id === selected));
  if (picked) {
    ctx.fillStyle = look.accent;
    ctx.fillRect(Math.round(picked.x - 3), Math.round(picked.y - 3), 6, 6);
  }
  return cells;
}

/** A cell of a crowd: what can be hit, and the claims in it once they are asked for. */
class Cell {
  constructor(claims, { x, y }, place) {
    Object.assign(this, { claims, x, y, left: x - 3, right: x + 3, top: y - 3, bottom: y + 3, places: [place] });
  }

  get rows() {
    return this.places.map((place) => this.claims.rows[place]);
  }
}

const CELL = 3; // pixels: a cell's side
const GRAIN = 2; // pixels: a grain's side

/** All grains as one picture: ten thousand squares drawn one by one take a third of a second. */
function sow(ctx, cells, colour) {
  if (cells.length === 0) return;
  const ratio = ctx.getTransform().a;
  const side = Math.round(GRAIN * ratio);
  const at = (value) => Math.round(Math.round(value - GRAIN / 2) * ratio);
  const lefts = cells.map((cell) => at(cell.x)), tops = cells.map((cell) => at(cell.y));
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  const [left, top] = [least(lefts), least(tops)];
  const [wide, high] = [most(lefts) - left + side, most(tops) - top + side];
  const sheet = new OffscreenCanvas(wide, high);
  const pen = sheet.getContext("2d", ONTO_MEMORY);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [ink] = new Uint32Array(pen.getImageData(0, 0, 1, 1).data.buffer);
  const picture = new ImageData(wide, high);
  const dots = new Uint32Array(picture.data.buffer);
  for (let i = 0; i < cells.length; i += 1)
    for (let row = 0; row < side; row += 1) {
      const begun = (tops[i] - top + row) * wide + lefts[i] - left;
      dots.fill(ink, begun, begun + side);
    }
  pen.putImageData(picture, 0, 0);
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.drawImage(sheet, left, top);
  ctx.restore();
}

function count(ctx, x, y, number, look) {
  const text = number > 99 ? "99+" : String(number);
  const wide = 6 + 4.6 * text.length;
  ctx.fillStyle = look.ink;
  ctx.beginPath();
  ctx.roundRect(x - wide / 2, y - 5.5, wide, 11, 5.5);
  ctx.fill();
  write(ctx, text, x, y + 0.5, look, { size: 8.5, bold: true, colour: look.paper });
}
