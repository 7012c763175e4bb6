// The map's own layer: holds the claims, draws what Python's command shows, tells what is clicked.
//
// Python decides which claims are shown: see geo/screen/board/command.py for what a command holds. Only
// days and kilometres move here without it: see rule.js.

import { Around } from "./around.js";
import { addBase, loadBase } from "./base.js";
import { drawMoving, drawOver, drawUnder, pen, placed } from "./drawing.js";
import { BlockColumns } from "./columns.js";
import { deepest, dressed, heldOf, onDay } from "./held.js";
import { MeasuredLine, project } from "./line.js";
import { listen, tell } from "./link.js";
import { lookOf } from "./look.js";
import { MapHand } from "./maphand.js";
import { CROWD } from "./marks.js";
import { Motion } from "./motion.js";
import { Player } from "./player.js";
import { Tips } from "./pointing.js";
import { atMost, ringOf, rowsOf, unpackBits } from "./rows.js";
import { isoOf } from "./scales.js";
import { Seats } from "./seats.js";
import { sightOf } from "./sight.js";
import { Sketch } from "./sketch.js";
import { Standing, standingOf } from "./standing.js";
import { stopsOf } from "./stops.js";

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

/** Acts once what was drawn just now is to be seen. */
function afterPaint(act) {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

class FrontierMap {
  constructor(L, map, scene, base) {
    Object.assign(this, { L, map, scene, base, command: null, hits: [], told: 0, held: [], calm: false, seats: new Seats() });
    this.line = new MeasuredLine(scene.line.points, scene.line.step, scene.line.length);
    this.rows = rowsOf(scene.claims);
    for (const row of this.rows) if (row.at) row.xy = project(row.at);
    this.tips = new Tips((path) => `${ROOT}${path}`);
    this.restyle = addBase(L, map, base);
    const canvas = () => L.DomUtil.create("canvas", "leaflet-zoom-hide fl-canvas", map.getPane("overlayPane"));
    [this.under, this.over, this.moving] = [canvas(), canvas(), canvas()];
    this.around = new Around(this);
    this.panels = this.around.panels();
    map.attributionControl.setPrefix("Leaflet");
    map.attributionControl.addAttribution("© OpenStreetMap contributors · Natural Earth");
    this.standing = new Standing(window.parent);
    this.motion = new Motion(this);
    this.fit();
    this.listen();
  }

  listen() {
    const { map } = this;
    this.sketch = new Sketch(map, {
      changed: (corners) => { this.drawing = corners; this.around.arrange(); this.draw(); },
      done: (within) => this.tell({ within }),
    });
    this.player = new Player(this.around.time, {
      moved: (day, playing) => tell(window.parent, "day", { day, playing }),
      settled: (day) => {
        // The command of a day that is shown already is no new one, and would not bring the marks back.
        if (day === this.command.day) tell(window.parent, "day", null);
        this.tell({ day: isoOf(day) });
      },
    });
    map.on("moveend resize viewreset", () => this.draw());
    for (const kind of ["pointerdown", "wheel", "keydown"])
      map.getContainer().addEventListener(kind, () => { this.touched = true; }, { capture: true, passive: true });
    map.on("moveend", () => this.touched && this.stood());
    this.hand = new MapHand(this);
    window.addEventListener("resize", () => this.fill());
    const stops = [
      listen(window.parent, "day", (told) => this.move(told)),
      listen(window.parent, "brush", (told) => this.motion.brushed(told)),
      listen(window.parent, "act", (act) => this.act(act)),
    ];
    window.addEventListener("pagehide", () => stops.forEach((stop) => stop()));
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
      animate: false, paddingTopLeft: narrow ? [30, 56] : [70, 30], paddingBottomRight: narrow ? [68, 44] : [110, 42],
    });
  }

  /** The whole line again, wherever the reader has moved; the place that the address keeps follows. */
  whole() {
    this.fit();
    this.stood();
  }

  stood() {
    const { lat, lng } = this.map.getCenter();
    this.standing.moved({ lat, lng, zoom: this.map.getZoom() });
  }

  async apply(command) {
    this.latest = command;
    if (this.heldPath !== command.held) {
      const columns = await (await fetch(`${ROOT}${command.held}`)).json();
      if (this.latest !== command) return; // a newer command came while this one was fetched
      [this.heldPath, this.fade] = [command.held, columns.fade];
      this.held = new BlockColumns(heldOf(columns, this.scene.actors));
    }
    const place = this.command === null && standingOf(this.standing.remembered ?? command.at);
    if (place) {
      this.map.setView([place.lat, place.lng], place.zoom, { animate: false });
      this.standing.moved(place);
    }
    this.show(command);
    afterPaint(() => this.latest === command && tell(window.parent, "command", command));
    this.tips.fetch(command.tips);
    this.standing.keep();
  }

  show(command) {
    const themed = this.command?.theme !== command.theme;
    this.command = command;
    this.look = lookOf(command.theme);
    this.words = this.scene.words[command.lang];
    if (themed) {
      this.restyle(this.look);
      document.documentElement.dataset.theme = command.theme;
    }
    if (themed || this.ringed !== String(command.actors)) {
      this.ringed = String(command.actors);
      for (const row of this.rows) Object.assign(row, ringOf(row, command.theme, command.actors));
    }
    document.documentElement.lang = command.lang;
    this.baseBits = unpackBits(command.base, this.rows.length);
    this.bits = unpackBits(command.show, this.rows.length);
    if (!this.player.playing) this.rest();
    window.frontierPainted = (window.frontierPainted ?? 0) + 1;
    document.documentElement.dataset.shown = String(this.shown.length);
  }

  /** As the command says: nothing moves. */
  rest() {
    const { command } = this;
    this.calm = false;
    this.shown = this.rows.filter((_, i) => this.bits[i]);
    this.based = atMost(CROWD, this.rows, (row, i) => this.baseBits[i] && placed(row));
    this.backed = this.held.backedItems(this.baseBits);
    this.deepest = deepest(this.backed);
    this.bandsOn(command.day);
    this.beside = command.against === null ? [] : this.cut(command.against).filter((band) => !band.unstated);
    this.player.show(command.day, stopsOf(this), this.words, (day) => (day === null ? "" : isoOf(day)));
    this.around.arrange();
    this.draw();
  }

  /** The legend anew, where what is drawn has changed. */
  explain() {
    this.around.explain();
  }

  /** Who is said to hold what on a day, ready to be drawn. */
  cut(day) {
    return day === null ? [] : this.dressed(onDay(this.backed, day), day);
  }

  /** Blocks in the look that they have on a day. */
  dressed(blocks, day) {
    return dressed(blocks, day, this);
  }

  bandsOn(day, found = this.cut(day)) {
    this.day = day;
    this.bands = found.filter((band) => !band.unstated);
    this.unstated = found.filter((band) => band.unstated);
  }

  draw() {
    if (!this.command) return;
    this.view = sightOf(this.map, this.line, this.view);
    this.hits = this.view.hits;
    const { L, map, view } = this;
    this.start = drawUnder(pen(L, map, this.under, view), view, this);
    this.rooms = drawOver(pen(L, map, this.over, view), view, this, this.start, this.panels);
    const above = pen(L, map, this.moving, view);
    if (this.calm) drawMoving(above, view, this.lively, this.day, this);
  }

  /** A day that is told on the page; null lets everything stand as the command says. */
  move(told) {
    if (!this.command) return;
    if (told === null) this.rest();
    else this.motion.to(told);
  }

  /** Keys of the page that concern time. */
  act(name) {
    if (name === "play") this.player.toggle();
    else this.player.step(name === "later" ? 1 : -1);
  }

  choose(ids, at) {
    this.hand.choose(ids, at);
  }

  tell(value) {
    this.told += 1;
    window.Streamlit.setComponentValue({ ...value, n: Date.now() + this.told });
  }
}
