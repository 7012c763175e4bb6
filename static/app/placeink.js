// What is drawn on the small map of places, in canvas pixels: the line with its kilometres, dots for
// what is listed, numbered marks for the answers, each in the circle of how well its point is known.

import { kmStep } from "./bands.js";
import { Labels } from "./labels.js";
import { MeasuredLine, project } from "./line.js";
import { boxAround } from "./spread.js";

const AROUND_EARTH = 40075; // km
const CONTEXT = { city: 0, town: 8.2, crossing: 8.2 }; // kinds that are named for context, from a zoom

export class PlaceInk {
  /** map: Leaflet's; scene: with the line and the known places. */
  constructor(map, scene) {
    Object.assign(this, { map, scene });
    this.measured = new MeasuredLine(scene.line.points, scene.line.step, scene.line.length);
  }

  /** Draw all of it; gives what can be hit: place, centre and radius in pixels, the topmost first. */
  paint(ctx, { look, command, listed, taken }) {
    Object.assign(this, { ctx, look, command, listed, taken, hits: [], labels: new Labels(taken) });
    this.line();
    for (const place of listed) this.dot(place);
    for (const point of [...command.points].reverse()) this.reach(point);
    for (const point of this.stacked()) this.mark(point);
    this.milestones();
    this.context();
    this.labels.drawOffers(ctx, look);
    return this.hits;
  }

  /** A Mercator position in pixels of the container. */
  onScreen([x, y]) {
    const scale = 256 * 2 ** this.map.getZoom();
    const origin = this.map.getPixelBounds().min;
    return [x * scale - origin.x, y * scale - origin.y];
  }

  pixel(at) {
    return this.onScreen(project(at));
  }

  line() {
    const { ctx, look } = this;
    ctx.lineJoin = "round";
    for (const [width, colour] of [[5, look.lineCase], [2, look.line]]) {
      ctx.beginPath();
      for (const at of this.scene.line.points) ctx.lineTo(...this.pixel(at));
      ctx.lineWidth = width;
      ctx.strokeStyle = colour;
      ctx.stroke();
    }
  }

  /** Kilometres of the line, as on the map of claims. */
  milestones() {
    const { ctx, labels, look } = this;
    const { length } = this.scene.line;
    const at = (km) => this.onScreen(this.measured.at(km));
    const [a, b] = [at(0), at(length)];
    const size = this.map.getSize();
    for (let km = 0; km <= length; km += kmStep(Math.hypot(a[0] - b[0], a[1] - b[1]) / length)) {
      const [x, y] = at(km);
      if (x < 0 || y < 0 || x > size.x || y > size.y) continue;
      this.disc(x, y, look.lineCase, 1.5, look.line);
      labels.offer(`${this.command.km} \u2066${km}\u2069`, [
        [x + 9, y + 9, "left"], [x - 9, y - 9, "right"], [x + 9, y - 9, "left"], [x - 9, y + 9, "right"],
      ], { size: 10.5, colour: look.soft });
    }
  }

  disc(x, y, fill, width, stroke) {
    const { ctx } = this;
    ctx.beginPath();
    ctx.arc(x, y, 3, 0, 7);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.lineWidth = width;
    ctx.strokeStyle = stroke;
    ctx.stroke();
  }

  dot(place) {
    const { look } = this;
    const [x, y] = this.pixel(place.at);
    this.disc(x, y, look.soft, 1, look.lineCase);
    this.hits.push({ place, x, y, r: 7 });
  }

  /** How well the point is known: a place lies somewhere in its circle. */
  reach(point) {
    const { ctx, look } = this;
    const [x, y] = this.pixel(point.at);
    const perKm = 256 * 2 ** this.map.getZoom() / (AROUND_EARTH * Math.cos((point.at[1] * Math.PI) / 180));
    const radius = point.radius * perKm;
    if (radius < 4) return;
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 7);
    ctx.fillStyle = look.area;
    ctx.fill();
    ctx.setLineDash(point.suggestion ? [3, 4] : []);
    ctx.lineWidth = point.id === this.command.chosen ? 1.8 : 1;
    ctx.strokeStyle = point.id === this.command.chosen ? look.accent : look.areaEdge;
    ctx.stroke();
    ctx.setLineDash([]);
  }

  /** The answers with their pixels, those on one spot set side by side. */
  stacked() {
    const placed = [];
    for (const point of this.command.points) {
      const [x, y] = this.pixel(point.at);
      const before = placed.filter((one) => Math.hypot(one.x0 - x, one.y0 - y) < 16).length;
      placed.push({ ...point, x0: x, y0: y, x: x + before * 22, y });
    }
    return placed;
  }

  mark(point) {
    const { ctx, look, taken } = this;
    const chosen = point.id === this.command.chosen;
    ctx.beginPath();
    ctx.arc(point.x, point.y, 10, 0, 7);
    const full = chosen && !point.suggestion;
    ctx.fillStyle = full ? look.accent : look.paper;
    ctx.fill();
    ctx.setLineDash(point.suggestion ? [4, 3] : []);
    ctx.lineWidth = chosen ? 2.6 : 1.8;
    ctx.strokeStyle = look.accent;
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.font = `600 11px ${look.font}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = full ? look.paper : look.accent;
    ctx.fillText(point.rank ? String(point.rank) : "", point.x, point.y + 0.5);
    taken.add(boxAround(point.x, point.y, 22, 22));
    this.hits.unshift({ place: point, x: point.x, y: point.y, r: 12 });
    this.name(point, 15, { bold: true, size: 12 });
  }

  name({ x, y, en, ar }, gap, style) {
    const both = en === ar ? [en] : this.command.lang === "ar" ? [ar, en] : [en, ar];
    this.labels.offer(both, [
      [x + gap, y, "left"], [x - gap, y, "right"], [x, y - gap - 13], [x, y + gap + 13],
      [x + gap, y + 22, "left"], [x - gap, y + 22, "right"], [x + gap, y - 22, "left"], [x - gap, y - 22, "right"],
    ], style);
  }

  /** Towns that everybody knows, so that a point says where it lies. */
  context() {
    const { ctx, look, map } = this;
    const size = map.getSize();
    const dotted = new Set(this.listed);
    const answers = new Set(this.command.points.map((point) => point.id));
    for (const place of this.scene.places) {
      if (answers.has(place.id) || !(map.getZoom() >= (CONTEXT[place.kind] ?? 99))) continue;
      const [x, y] = this.pixel(place.at);
      if (x < 0 || y < 0 || x > size.x || y > size.y) continue;
      if (!dotted.has(place)) {
        ctx.beginPath();
        ctx.arc(x, y, 2, 0, 7);
        ctx.fillStyle = look.soft;
        ctx.fill();
      }
      this.name({ ...place, x, y }, 7, { size: 10.5, colour: look.soft });
    }
  }
}
