// The strip of what the map holds, for what is handed over: nothing on it can be pressed.

import { swatch } from "./legend.js";
import { readied, StripDrawing } from "./stripdrawing.js";

export class StillStrip extends StripDrawing {
  /** `chart` is the map's layer. */
  constructor(chart) {
    super();
    Object.assign(this, { chart, ready: readied(chart.scene, chart.rows) });
  }

  take() {
    const { chart: { held, command } } = this;
    this.choose(this.ready, held, command);
  }

  /** Draws what the map shows, at a width in pixels, so many of the canvas's pixels to one of these. */
  draw(canvas, width, ratio) {
    this.take();
    this.lay(width);
    const ctx = this.fresh(canvas, ratio);
    this.drawPanels(ctx);
    return ctx;
  }

  /** Draws what moves: the day of the map, beside the stretch that is asked for. */
  drawDay(ctx) {
    const { day, command: { km } } = this.chart;
    this.drawRules(ctx, day, { km, days: null });
  }

  /** Who is said to hold something on the strip, but not on the map's day: signs with their words. */
  otherHolders() {
    this.take();
    const { chart: { bands, beside, unstated }, dressed, look, command: { lang } } = this;
    const told = new Set([...bands, ...beside, ...unstated].flatMap((band) => band.codes));
    const found = [];
    for (const number of this.blocks) {
      const { codes, colours, hatches, holders } = dressed[number];
      codes.forEach((code, i) => {
        if (told.has(code)) return;
        told.add(code);
        const sign = swatch(look, { condition: "held", colours: [colours[i]], hatches: [hatches[i]] }, 1);
        found.push({ sign, text: holders[i][lang], code });
      });
    }
    return found;
  }
}
