// The map under the pointer: what lies there is told on hovering and chosen by a click.

import { nextOf, passOn, showTip } from "./pointing.js";

export class MapHand {
  /** `chart` is the map's layer; what can be hit are its `hits`. */
  constructor(chart) {
    this.chart = chart;
    const { L, map, sketch } = chart;
    this.tip = L.DomUtil.create("div", "fl-tip", map.getContainer());
    this.tip.hidden = true;
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
    const ids = this.hit(point)?.ids();
    if (ids?.length) this.choose(ids);
  }

  /** Tells Python which claim was chosen; a second click on the same mark goes to its next. */
  choose(ids) {
    this.chart.tell({ claim: nextOf(ids, this.chart.command.selected) });
  }

  hover(point) {
    const { map, command, calm, sketch, tips } = this.chart;
    const hit = command && !calm && !sketch.corners && this.hit(point);
    map.getContainer().style.cursor = sketch.corners ? "crosshair" : hit ? "pointer" : "";
    this.tip.hidden = !hit;
    if (!hit) return;
    const lines = hit.rows ? tips.of(hit.rows) : hit.lines();
    const size = map.getSize();
    showTip(this.tip, lines, [point.x, point.y], [size.x, size.y], command.lang === "ar");
  }
}
