// The map's own layer: holds the claims, draws what Python's command shows, tells what is clicked.
//
// Python decides which claims are shown; nothing here filters. A command holds: show (bits over
// the claims), bands and unstated (who holds what on the day), selected, theme, lang, day, km.

import { addBase, loadBase, nameSpot } from "./base.js";
import {
  drawBandCodes, drawBands, drawEmpty, drawFrontier, drawKm, drawStretches, drawUnstated, offsetPath,
} from "./bands.js";
import { Labels } from "./labels.js";
import { MeasuredLine, project } from "./line.js";
import { lookOf } from "./look.js";
import { badgesOf, clusters, drawAreas, drawMarks, stretches } from "./marks.js";
import { fillDock, fillLegend, panel } from "./panels.js";
import { rowsOf, unpackBits } from "./rows.js";
import { boxAround, Taken } from "./spread.js";

export async function init(map, config) {
  const here = (path) => new URL(path, window.location.href);
  const [scene, base] = await Promise.all([
    fetch(here(config.scene)).then((answer) => answer.json()),
    loadBase(here(config.base)),
    document.fonts.load('12px "IBM Plex Sans Arabic"', "aأ").catch(() => null),
  ]);
  window.frontierMap = new FrontierMap(window.L, map, scene, base);
  return window.frontierMap;
}

class FrontierMap {
  constructor(L, map, scene, base) {
    Object.assign(this, { L, map, scene, base, command: null, hits: [], chosen: 0 });
    this.line = new MeasuredLine(scene.line.points, scene.line.step, scene.line.length);
    this.rows = rowsOf(scene.claims);
    for (const row of this.rows) prepare(row);
    this.restyle = addBase(L, map, base);
    this.canvas = L.DomUtil.create("canvas", "leaflet-zoom-hide fl-canvas", map.getPane("overlayPane"));
    this.tip = L.DomUtil.create("div", "fl-tip", map.getContainer());
    this.tip.hidden = true;
    this.dock = panel(L, map, "topleft", "fl-dock");
    this.legend = panel(L, map, "bottomright", "fl-legend-box");
    map.attributionControl.setPrefix("Leaflet");
    map.attributionControl.addAttribution("© OpenStreetMap contributors · Natural Earth");
    this.fit();
    map.on("moveend resize viewreset", () => this.draw());
    for (const part of [this.dock, this.legend])
      part.addEventListener("folded", () => this.draw());
    map.on("click", (event) => this.click(event.containerPoint));
    map.on("mousemove", (event) => this.hover(event.containerPoint));
    map.on("mouseout", () => { this.tip.hidden = true; });
    window.addEventListener("resize", () => this.fill());
    window.addEventListener("keydown", passOn);
  }

  /** The frame is as tall as the page makes it: the map follows. */
  fill() {
    this.map.getContainer().style.height = `${window.innerHeight}px`;
    this.map.invalidateSize();
  }

  fit() {
    this.fill();
    const spots = this.scene.line.points;
    const narrow = window.innerWidth < 560;
    this.map.fitBounds(this.L.latLngBounds(spots.map(([lng, lat]) => [lat, lng])), {
      paddingTopLeft: narrow ? [30, 56] : [70, 30], paddingBottomRight: narrow ? [40, 40] : [110, 34],
    });
  }

  apply(command) {
    const first = this.command === null;
    const themed = first || this.command.theme !== command.theme;
    this.command = command;
    this.look = lookOf(command.theme);
    this.words = this.scene.words[command.lang];
    if (themed) {
      this.restyle(this.look);
      document.documentElement.dataset.theme = command.theme;
    }
    document.documentElement.lang = command.lang;
    const bits = unpackBits(command.show, this.rows.length);
    this.shown = this.rows.filter((_, i) => bits[i]);
    for (const row of this.shown) row.ring = row.colour && row.colour[command.theme === "dark" ? 1 : 0];
    const loose = this.shown.filter((row) => row.shape === "loose");
    fillDock(this.dock, loose, command, this.words, (ids) => this.choose(ids));
    fillLegend(this.legend, this.shown.filter((row) => row.shape !== "none"), command, this.words, this.look);
    this.draw();
    window.frontierPainted = (window.frontierPainted ?? 0) + 1;
    document.documentElement.dataset.shown = String(this.shown.length);
  }

  /** The present projection: Mercator to pixels of the container, scale, and the line. */
  view() {
    const { map, line } = this;
    const size = map.getSize();
    const scale = 256 * 2 ** map.getZoom();
    const origin = map.getPixelBounds().min;
    const toPixel = ([x, y]) => [x * scale - origin.x, y * scale - origin.y];
    const [a, b] = [toPixel(line.at(line.length * 0.4)), toPixel(line.at(line.length * 0.6))];
    const view = {
      line, toPixel, project, hits: this.hits, width: size.x, height: size.y,
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

  draw() {
    if (!this.command) return;
    const { map, canvas, look, command, shown } = this;
    const view = this.view();
    this.hits.length = 0;
    const ratio = window.devicePixelRatio || 1;
    this.L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
    [canvas.width, canvas.height] = [view.width * ratio, view.height * ratio];
    [canvas.style.width, canvas.style.height] = [`${view.width}px`, `${view.height}px`];
    const ctx = canvas.getContext("2d");
    ctx.scale(ratio, ratio);
    const taken = new Taken();
    for (const part of [this.dock, this.legend, map.zoomControl?.getContainer()]) reserve(taken, part, map);
    const labels = new Labels(taken);

    drawAreas(ctx, view, shown, command.selected, look);
    drawEmpty(ctx, view, look);
    drawBands(ctx, view, command.bands, look);
    const start = drawUnstated(ctx, view, command.unstated, look);
    drawFrontier(ctx, view, look);
    this.highlight(ctx, view);
    reserveLine(taken, view, start);
    const groups = stretches(shown.filter((row) => row.shape === "band"));
    const reach = drawStretches(ctx, view, groups, start, look);
    drawKm(ctx, view, look, labels, this.words.km, reach);
    drawBandCodes(ctx, view, command.bands, look, labels);
    const points = clusters(shown.filter((row) => row.xy), view).filter((group) => near(group.anchor, view));
    const parts = [...points, ...groups];
    view.roomy = parts.length < 40;
    const badges = parts.flatMap((group) => badgesOf(group, view, command));
    this.towns(labels, view);
    drawMarks(ctx, view, badges.filter((badge) => near(badge.anchor, view)), taken, look);
    this.grounds(labels, view);
    labels.drawOffers(ctx, look);
  }

  /** The stretch that the reader asked for, ringed. */
  highlight(ctx, view) {
    if (!this.command.km) return;
    const [from, to] = this.command.km;
    ctx.lineWidth = 2;
    ctx.strokeStyle = this.look.accent;
    const path = [...offsetPath(view, from, to, 17), ...offsetPath(view, from, to, -17).reverse()];
    ctx.beginPath();
    path.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
    ctx.closePath();
    ctx.stroke();
  }

  towns(labels, view) {
    const { lang } = this.command;
    for (const town of this.scene.places) {
      const [x, y] = view.toPixel(project(town.at));
      if (!near([x, y], view) || (town.rank > 1 && view.pixelsPerKm < 1.6 * town.rank)) continue;
      const lines = lang === "ar" ? [town.ar, town.en] : [town.en, town.ar];
      const gap = 9;
      labels.offer(lines, [
        [x + gap, y, "left"], [x - gap, y, "right"], [x, y - 18], [x, y + 18],
        [x + 30, y + 18, "left"], [x - 30, y + 18, "right"], [x + 34, y - 18, "left"], [x - 34, y - 18, "right"],
      ], { bold: true, size: 11 });
    }
  }

  grounds(labels, view) {
    for (const feature of this.base) {
      if (feature.properties.layer !== "governorate") continue;
      const spot = nameSpot(feature.geometry, view);
      if (!spot) continue;
      const { name_en: en, name_ar: ar } = feature.properties;
      const [x, y] = spot;
      const lines = this.command.lang === "ar" ? [ar, en.toUpperCase()] : [en.toUpperCase(), ar];
      labels.offer(lines, [[x, y], [x, y - 40], [x, y + 40], [x - 50, y], [x + 50, y]],
        { size: 10, colour: this.look.soft });
    }
  }

  hit(point) {
    const fix = this.view().fix([point.x, point.y]);
    return this.hits.find((hit) => hit.test(fix));
  }

  click(point) {
    const hit = this.hit(point);
    if (hit?.ids.length) this.choose(hit.ids);
  }

  /** Tells Python which claim was chosen; a second click on the same mark goes to its next. */
  choose(ids) {
    const next = ids[(ids.indexOf(this.command.selected) + 1) % ids.length];
    this.chosen += 1;
    window.Streamlit.setComponentValue({ claim: next, n: Date.now() + this.chosen });
  }

  hover(point) {
    const hit = this.hit(point);
    this.map.getContainer().style.cursor = hit ? "pointer" : "";
    this.tip.hidden = !hit;
    if (!hit) return;
    const { lang } = this.command;
    const lines = hit.rows ? hit.rows.map((row) => row[`tip_${lang}`]) : [hit.text];
    const most = 4;
    this.tip.dir = lang === "ar" ? "rtl" : "ltr";
    this.tip.replaceChildren(...lines.slice(0, most).map((line) => {
      const row = document.createElement("div");
      row.textContent = line;
      return row;
    }));
    if (lines.length > most) this.tip.append(`+ ${lines.length - most}`);
    const left = Math.min(point.x + 14, this.map.getSize().x - this.tip.offsetWidth - 8);
    const top = point.y + 16 + this.tip.offsetHeight > this.map.getSize().y
      ? point.y - this.tip.offsetHeight - 12 : point.y + 16;
    this.tip.style.transform = `translate(${Math.max(4, left)}px, ${top}px)`;
  }
}

/** Keys of the page work while the focus is in the map's frame. */
function passOn(event) {
  const { key, code } = event;
  if (!["j", "k", "Escape", "?", "\u061f"].includes(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  for (const type of ["keydown", "keyup"])
    window.parent.document.body.dispatchEvent(
      new window.parent.KeyboardEvent(type, { key, code, bubbles: true }));
}

/** Projects a row's geometry once. */
function prepare(row) {
  if (row.at) row.xy = project(row.at);
  if (row.area) row.area_xy = row.area.map(project);
  row.area_key = row.area ? `${row.area[0]} ${row.area.length}` : null;
}

function near([x, y], { width, height }) {
  return x > -40 && y > -40 && x < width + 40 && y < height + 40;
}

/** Panels on the map are no place for marks. */
function reserve(taken, element, map) {
  if (!element || element.hidden) return;
  const box = element.getBoundingClientRect();
  const home = map.getContainer().getBoundingClientRect();
  taken.add({
    left: box.left - home.left, right: box.right - home.left,
    top: box.top - home.top, bottom: box.bottom - home.top,
  });
}

/** Nor are the bands: they must stay visible. */
function reserveLine(taken, view, start) {
  const step = 10 / view.pixelsPerKm;
  for (let km = 0; km <= view.line.length; km += step) {
    for (const [sign, side] of [[1, "iraq"], [-1, "syria"]]) {
      for (const offset of [0, start[side] * 0.5, start[side] - 3]) {
        const [[x, y]] = offsetPath(view, km, km, sign * offset);
        if (near([x, y], view)) taken.add(boxAround(x, y, 9, 9));
      }
    }
  }
}
