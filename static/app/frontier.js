// The map's own layer: holds the claims, draws what Python's command shows, tells what is clicked.
//
// Python decides which claims are shown: see geo/screen/command.py for what a command holds.

import { addBase, loadBase, nameSpot } from "./base.js";
import {
  drawBandCodes, drawBands, drawEmpty, drawFrontier, drawKm, drawStretches, drawUnstated, offsetPath,
} from "./bands.js";
import { ageOn, backed, colourOf, faded, heldOf, lineOf, onDay } from "./held.js";
import { Labels } from "./labels.js";
import { MeasuredLine, project } from "./line.js";
import { lookOf } from "./look.js";
import { badgesOf, clusters, drawAreas, drawMarks, stretches } from "./marks.js";
import { fillDock, fillLegend, panel } from "./panels.js";
import { nextOf, passOn, showTip, Tips } from "./pointing.js";
import { ringOf, rowsOf, unpackBits } from "./rows.js";
import { near, reserve, reserveLine, sightOf } from "./sight.js";
import { Taken } from "./spread.js";

const CROWD = 1200; // claims: from here on a group has one mark, and stretches have none
const ROOT = "../.."; // the frame lies two steps below the server's root

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
    Object.assign(this, { L, map, scene, base, command: null, hits: [], chosen: 0, held: [], heldPath: null });
    this.line = new MeasuredLine(scene.line.points, scene.line.step, scene.line.length);
    this.rows = rowsOf(scene.claims);
    for (const row of this.rows) prepare(row);
    this.tips = new Tips((path) => `${ROOT}${path}`);
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

  async apply(command) {
    this.latest = command;
    if (this.heldPath !== command.held) {
      const columns = await (await fetch(`${ROOT}${command.held}`)).json();
      if (this.latest !== command) return; // a newer command came while this one was fetched
      [this.heldPath, this.fade] = [command.held, columns.fade];
      this.held = heldOf(columns, this.scene.actors);
    }
    this.show(command);
    this.tips.fetch(command.tips);
  }

  show(command) {
    const themed = this.command?.theme !== command.theme;
    this.command = command;
    this.look = lookOf(command.theme);
    this.words = this.scene.words[command.lang];
    if (themed) {
      this.restyle(this.look);
      document.documentElement.dataset.theme = command.theme;
      for (const row of this.rows) Object.assign(row, ringOf(row, command.theme));
    }
    document.documentElement.lang = command.lang;
    this.bits = unpackBits(command.show, this.rows.length);
    this.shown = this.rows.filter((_, i) => this.bits[i]);
    this.backed = backed(this.held, this.bits);
    this.bandsOf(command.day);
    const loose = this.shown.filter((row) => row.shape === "loose");
    fillDock(this.dock, loose, command, this.words, (ids) => this.choose(ids));
    fillLegend(this.legend, this.shown.filter((row) => row.shape !== "none"), this, this.words, this.look);
    this.draw();
    window.frontierPainted = (window.frontierPainted ?? 0) + 1;
    document.documentElement.dataset.shown = String(this.shown.length);
  }

  /** Who is said to hold what on a day, ready to be drawn. */
  bandsOf(day) {
    this.day = day;
    const { theme, lang } = this.command;
    const found = day === null ? [] : onDay(this.backed, day).map((block) => ({
      ...block,
      codes: block.holders.map((actor) => actor.code),
      hatches: block.holders.map((actor) => actor.hatch),
      names: block.holders.map((actor) => actor[lang]),
      colours: block.holders.map((actor) => colourOf(actor, day, theme)),
      alpha: faded(ageOn(block, day), this.fade),
      ids: () => block.claims.map((row) => this.rows[row].id),
      lines: () => [lineOf(block, day, this.words, lang)],
    }));
    this.bands = found.filter((band) => !band.unstated);
    this.unstated = found.filter((band) => band.unstated);
  }

  draw() {
    if (!this.command) return;
    const { map, canvas, look, command, shown } = this;
    const view = sightOf(map, this.line);
    this.view = view;
    this.hits = view.hits;
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
    drawBands(ctx, view, this.bands, look);
    const start = drawUnstated(ctx, view, this.unstated, look);
    drawFrontier(ctx, view, look);
    this.highlight(ctx, view);
    reserveLine(taken, view, start);
    const groups = stretches(shown.filter((row) => row.shape === "band"));
    const reach = drawStretches(ctx, view, groups, start, look);
    drawKm(ctx, view, look, labels, this.words.km, reach);
    drawBandCodes(ctx, view, this.bands, look, labels);
    const points = clusters(shown.filter((row) => row.xy), view).filter((group) => near(group.anchor, view));
    const parts = [...points, ...groups];
    view.roomy = parts.length < 40;
    view.crowded = shown.length > CROWD;
    const badges = (view.crowded ? points : parts).flatMap((group) => badgesOf(group, view, command));
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
    const fix = this.view.fix([point.x, point.y]);
    return this.hits.find((hit) => hit.test(fix));
  }

  click(point) {
    const ids = this.hit(point)?.ids();
    if (ids?.length) this.choose(ids);
  }

  /** Tells Python which claim was chosen; a second click on the same mark goes to its next. */
  choose(ids) {
    this.chosen += 1;
    this.tell({ claim: nextOf(ids, this.command.selected) });
  }

  tell(value) {
    window.Streamlit.setComponentValue({ ...value, n: Date.now() + this.chosen });
  }

  hover(point) {
    const hit = this.command && this.hit(point);
    this.map.getContainer().style.cursor = hit ? "pointer" : "";
    this.tip.hidden = !hit;
    if (!hit) return;
    const lines = hit.rows ? this.tips.of(hit.rows) : hit.lines();
    const size = this.map.getSize();
    showTip(this.tip, lines, [point.x, point.y], [size.x, size.y], this.command.lang === "ar");
  }
}

/** Projects a row's geometry once. */
function prepare(row) {
  if (row.at) row.xy = project(row.at);
}
