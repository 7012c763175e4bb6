// What moves on the map without the server: the day while time runs, the drag over the strip.

import { drawMoving, drawUnder, fresh, pen, placed } from "./drawing.js";
import { lookOn, onDay } from "./held.js";
import { inDays, narrowed } from "./rule.js";

export class Motion {
  /** `chart` is the map's layer: its `calm`, `lively`, `day` and `bands` are what is moved here. */
  constructor(chart) {
    this.chart = chart;
  }

  /** The day that somebody moves through; with marks of that day where time runs or one is asked. */
  to({ day, playing }) {
    const { chart } = this;
    const marks = playing || chart.command.one;
    const begins = marks && !chart.calm;
    if (begins) this.movable = narrowed(chart.rows, chart.baseBits, { km: chart.command.km }).filter(placed);
    if (marks) chart.lively = this.movable.filter((row) => inDays(row, [day, day]));
    chart.day = day;
    const held = this.heldAnew(day, begins || !chart.calm);
    const marked = this.markedAnew(day);
    if (held || marked) chart.explain();
    chart.around.date();
    if (begins) {
      chart.calm = true;
      chart.draw();
      return;
    }
    const { L, map, view } = chart;
    if (held) {
      view.hits.length = 0;
      drawUnder(pen(L, map, chart.under, view), view, chart);
    }
    if (chart.calm && marked) drawMoving(pen(L, map, chart.moving, view), view, chart.lively, day, chart);
  }

  /** Takes the bands of a day; tells whether they look otherwise than those of the day before. */
  heldAnew(day, anyway) {
    const { chart } = this;
    const blocks = onDay(chart.backed, day);
    const key = blocks.map((block) => lookOn(block, day, chart.fade)).join();
    if (key === this.heldKey && !anyway) return false;
    this.heldKey = key;
    chart.bandsOn(day, chart.dressed(blocks, day));
    return true;
  }

  /** Whether other marks move, or another of them stands out, than on the day before. */
  markedAnew(day) {
    const key = (this.chart.lively ?? []).map((row) => (fresh(row, day) ? row.index : -1 - row.index)).join();
    const other = key !== this.markedKey;
    this.markedKey = key;
    return other;
  }

  /** What a drag over the strip would ask for, at once. */
  brushed({ km, days }) {
    const { chart } = this;
    cancelAnimationFrame(this.brushing);
    this.brushing = requestAnimationFrame(() => {
      const asked = chart.command;
      const range = asked.range.some((day) => day !== null) ? asked.range : null;
      const now = asked.one ? [asked.day, asked.day] : range;
      chart.shown = narrowed(chart.rows, chart.baseBits, { km: km ?? asked.km, days: days ?? now });
      chart.draw();
    });
  }
}
