// The map under the pointer: what lies there is told on hovering and chosen by a click.

import { Menu } from "./menu.js";
import { passOn, showTip } from "./pointing.js";

export class MapHand {
  /** `chart` is the map's layer; what can be hit are its `hits`. */
  constructor(chart) {
    this.chart = chart;
    const { L, map, sketch } = chart;
    this.tip = L.DomUtil.create("div", "fl-tip", map.getContainer());
    this.tip.hidden = true;
    this.menu = new Menu(map.getContainer(), (id) => chart.tell({ claim: id }));
    L.DomEvent.disableClickPropagation(this.menu.element);
    L.DomEvent.disableScrollPropagation(this.menu.element);
    map.on("movestart zoomstart resize", () => this.menu.close());
    map.on("click", (event) => sketch.corners || this.click(event.containerPoint));
    map.on("mousemove", (event) => this.hover(event.containerPoint));
    map.on("mouseout", () => { this.tip.hidden = true; });
    window.addEventListener("keydown", passOn);
  }

  hit(point) {
    const fix = this.chart.view.fix([point.x, point.y]);
    return this.chart.hits.find((hit) => hit.test(fix));
  }

  click(point) {
    this.menu.close();
    const ids = this.hit(point)?.ids();
    if (ids?.length) this.choose(ids, [point.x, point.y]);
  }

  /** Tells Python which claim was chosen; of several the reader picks one from a list. */
  choose(ids, at) {
    const { chart } = this;
    if (ids.length === 1) return chart.tell({ claim: ids[0] });
    const wanted = new Set(ids);
    this.tip.hidden = true;
    this.menu.list(chart.rows.filter((row) => wanted.has(row.id)), at, chart);
  }

  hover(point) {
    const { map, command, calm, sketch, tips } = this.chart;
    const hit = command && !calm && !sketch.corners && !this.menu.open && this.hit(point);
    map.getContainer().style.cursor = sketch.corners ? "crosshair" : hit ? "pointer" : "";
    this.tip.hidden = !hit;
    if (!hit) return;
    const lines = hit.rows ? tips.of(hit.rows) : hit.lines();
    const size = map.getSize();
    showTip(this.tip, lines, [point.x, point.y], [size.x, size.y], command.lang === "ar", this.chart.words.more_here, { box: hit.box, rooms: this.chart.rooms });
  }
}
