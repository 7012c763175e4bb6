// The small map of places: what a name may mean, numbered, each with how well its point is known.
//
// A command holds: points (the answers, with rank and radius in km), listed (ids of places to show
// as dots), chosen, lang, theme. The map moves when the answers change, and then only.

import { addBase, loadBase } from "./base.js";
import { lookOf } from "./look.js";
import { PlaceInk } from "./placeink.js";
import { reserve, reserveFrame } from "./sight.js";
import { Taken } from "./spread.js";

const FARTHEST_KM = 800; // a place farther from the line is shown without it

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
    this.ink = new PlaceInk(map, scene);
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
    const line = this.scene.line.points;
    const spots = points.length
      ? points.flatMap((point) => [...corners(point), ...lineBeside(point, line)])
      : line;
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
    const taken = new Taken();
    for (const part of map.getContainer().querySelectorAll(".leaflet-control")) reserve(taken, part, map);
    reserveFrame(taken, { width: size.x, height: size.y });
    this.hits = this.ink.paint(ctx, { look, command, listed: this.listed, taken });
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

/** The point of the line nearest to a place, so that the map shows where it lies; none when far. */
export function lineBeside({ at: [lng, lat] }, line) {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const away = ([x, y]) => Math.hypot((x - lng) * shrink, y - lat) * 111.2;
  const nearest = line.reduce((best, spot) => (away(spot) < away(best) ? spot : best));
  return away(nearest) <= FARTHEST_KM ? [nearest] : [];
}

/** The box round a place's circle; no wider than is useful for a whole country. */
function corners({ at: [lng, lat], radius }) {
  const reach = Math.min(Math.max(radius, 4), 120) / 111.2;
  return [[lng - reach, lat - reach], [lng + reach, lat + reach]];
}
