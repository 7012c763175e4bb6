// The small map of places: what a name may mean, numbered, each with how well its point is known.
//
// A command holds: points (the answers, with rank and radius in km), listed (ids of places to show
// as dots), chosen, lang, theme. The map moves when the answers change, and then only.

import { addBase, loadBase } from "./base.js";
import { kmStep } from "./bands.js";
import { Labels } from "./labels.js";
import { MeasuredLine, project } from "./line.js";
import { lookOf } from "./look.js";
import { boxAround, Taken } from "./spread.js";

const AROUND_EARTH = 40075; // km
const CONTEXT = { city: 0, town: 8.2, crossing: 8.2 }; // kinds that are named for context, from a zoom

export async function init(map, config) {
  const here = (path) => new URL(path, window.location.href);
  const [scene, base] = await Promise.all([
    fetch(here(config.scene)).then((answer) => answer.json()),
    loadBase(here(config.base)),
    document.fonts.load('12px "IBM Plex Sans Arabic"', "aأ").catch(() => null),
  ]);
  return new PlacesMap(window.L, map, scene, base);
}

class PlacesMap {
  constructor(L, map, scene, base) {
    Object.assign(this, { L, map, scene, command: null, hits: [], fitted: null });
    this.measured = new MeasuredLine(scene.line.points, scene.line.step, scene.line.length);
    this.restyle = addBase(L, map, base);
    this.canvas = L.DomUtil.create("canvas", "leaflet-zoom-hide fl-canvas", map.getPane("overlayPane"));
    this.tip = L.DomUtil.create("div", "fl-tip", map.getContainer());
    this.tip.hidden = true;
    map.attributionControl.setPrefix("Leaflet");
    map.attributionControl.addAttribution("© OpenStreetMap contributors · Natural Earth");
    this.fill();
    map.on("moveend resize viewreset", () => this.draw());
    map.on("click", (event) => this.click(event.containerPoint));
    map.on("mousemove", (event) => this.hover(event.containerPoint));
    map.on("mouseout", () => { this.tip.hidden = true; });
    window.addEventListener("resize", () => this.fill());
    window.frontierMap = this;
  }

  /** The frame is as tall as the page makes it: the map follows. */
  fill() {
    this.map.getContainer().style.height = `${window.innerHeight}px`;
    this.map.invalidateSize();
  }

  apply(command) {
    if (this.command?.theme !== command.theme) {
      this.look = lookOf(command.theme);
      this.restyle(this.look);
      document.documentElement.dataset.theme = command.theme;
    }
    document.documentElement.lang = command.lang;
    this.command = command;
    const listed = new Set(command.listed);
    this.listed = this.scene.places.filter((place) => listed.has(place.id));
    this.fit();
    this.draw();
    window.frontierPainted = (window.frontierPainted ?? 0) + 1;
    document.documentElement.dataset.points = String(command.points.length);
  }

  fit() {
    const { points } = this.command;
    const wanted = JSON.stringify(points.map((point) => point.id));
    if (wanted === this.fitted) return;
    this.fitted = wanted;
    const spots = points.length ? points.flatMap(corners) : this.scene.line.points;
    const bounds = this.L.latLngBounds(spots.map(([lng, lat]) => [lat, lng]));
    this.map.fitBounds(bounds, { padding: [46, 46], maxZoom: 9.75, animate: false });
  }

  draw() {
    if (!this.command) return;
    const { map, canvas, look, command } = this;
    const size = map.getSize();
    const ratio = window.devicePixelRatio || 1;
    this.L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
    [canvas.width, canvas.height] = [size.x * ratio, size.y * ratio];
    [canvas.style.width, canvas.style.height] = [`${size.x}px`, `${size.y}px`];
    const ctx = canvas.getContext("2d");
    ctx.scale(ratio, ratio);
    this.hits.length = 0;
    const taken = new Taken();
    for (const part of map.getContainer().querySelectorAll(".leaflet-control")) reserve(taken, part, map);
    const labels = new Labels(taken);
    this.line(ctx, look);
    for (const place of this.listed) this.dot(ctx, place, look);
    for (const point of [...command.points].reverse()) this.reach(ctx, point, look);
    for (const point of this.stacked()) this.mark(ctx, point, look, labels, taken);
    this.milestones(ctx, labels, look);
    this.context(ctx, labels);
    labels.drawOffers(ctx, look);
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

  line(ctx, look) {
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
  milestones(ctx, labels, look) {
    const { length } = this.scene.line;
    const at = (km) => this.onScreen(this.measured.at(km));
    const [a, b] = [at(0), at(length)];
    const size = this.map.getSize();
    for (let km = 0; km <= length; km += kmStep(Math.hypot(a[0] - b[0], a[1] - b[1]) / length)) {
      const [x, y] = at(km);
      if (x < 0 || y < 0 || x > size.x || y > size.y) continue;
      ctx.beginPath();
      ctx.arc(x, y, 3, 0, 7);
      ctx.fillStyle = look.lineCase;
      ctx.fill();
      ctx.lineWidth = 1.5;
      ctx.strokeStyle = look.line;
      ctx.stroke();
      labels.offer(`${this.command.km} \u2066${km}\u2069`, [
        [x + 9, y + 9, "left"], [x - 9, y - 9, "right"], [x + 9, y - 9, "left"], [x - 9, y + 9, "right"],
      ], { size: 10.5, colour: look.soft });
    }
  }

  dot(ctx, place, look) {
    const [x, y] = this.pixel(place.at);
    ctx.beginPath();
    ctx.arc(x, y, 3, 0, 7);
    ctx.fillStyle = look.soft;
    ctx.fill();
    ctx.lineWidth = 1;
    ctx.strokeStyle = look.lineCase;
    ctx.stroke();
    this.hits.push({ place, x, y, r: 7 });
  }

  /** How well the point is known: a place lies somewhere in its circle. */
  reach(ctx, point, look) {
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

  mark(ctx, point, look, labels, taken) {
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
    this.name(labels, point, 15, { bold: true, size: 12 });
  }

  name(labels, { x, y, en, ar }, gap, style) {
    const both = en === ar ? [en] : this.command.lang === "ar" ? [ar, en] : [en, ar];
    labels.offer(both, [
      [x + gap, y, "left"], [x - gap, y, "right"], [x, y - gap - 13], [x, y + gap + 13],
      [x + gap, y + 22, "left"], [x - gap, y + 22, "right"], [x + gap, y - 22, "left"], [x - gap, y - 22, "right"],
    ], style);
  }

  /** Towns that everybody knows, so that a point says where it lies. */
  context(ctx, labels) {
    const { look, map } = this;
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
      this.name(labels, { ...place, x, y }, 7, { size: 10.5, colour: look.soft });
    }
  }

  hit(point) {
    return this.hits.find(({ x, y, r }) => Math.hypot(x - point.x, y - point.y) <= r)?.place;
  }

  click(point) {
    const place = this.hit(point);
    if (place) window.Streamlit.setComponentValue({ place: place.id, n: Date.now() });
  }

  hover(point) {
    const place = this.hit(point);
    this.map.getContainer().style.cursor = place ? "pointer" : "";
    this.tip.hidden = !place;
    if (!place) return;
    this.tip.textContent = place.en === place.ar ? place.en : `${place.en} · ${place.ar}`;
    const left = Math.min(point.x + 14, this.map.getSize().x - this.tip.offsetWidth - 8);
    this.tip.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, point.y - 38)}px)`;
  }
}

/** Buttons on the map are no place for names. */
function reserve(taken, element, map) {
  const box = element.getBoundingClientRect();
  const home = map.getContainer().getBoundingClientRect();
  taken.add({
    left: box.left - home.left, right: box.right - home.left,
    top: box.top - home.top, bottom: box.bottom - home.top,
  });
}

/** The box round a place's circle; no wider than is useful for a whole country. */
function corners({ at: [lng, lat], radius }) {
  const reach = Math.min(Math.max(radius, 4), 120) / 111.2;
  return [[lng - reach, lat - reach], [lng + reach, lat + reach]];
}
