// What lies on the map beside its picture: dock, legend, the day, the tools to draw an area.

import { make } from "./make.js";
import { dateLegend, fillDock, fillLegend, panel, toolButton } from "./panels.js";
import { waysOf } from "./ways.js";

export class Around {
  /** `chart` is the map's layer. */
  constructor(chart) {
    this.chart = chart;
    const { L, map } = chart;
    this.time = panel(L, map, "topleft", "fl-time");
    this.dock = panel(L, map, "topleft", "fl-dock");
    this.legend = panel(L, map, "bottomright", "fl-legend-box");
    this.tools = panel(L, map, "bottomleft", "fl-sketch");
    for (const part of [this.dock, this.legend]) part.addEventListener("folded", () => chart.draw());
  }

  /** All that lies over the map, which nothing drawn should be hidden by. */
  panels() {
    const zoom = this.chart.map.getContainer().querySelector(".leaflet-control-zoom");
    return [this.dock, this.legend, this.time, this.tools, zoom];
  }

  /** Fills everything. */
  arrange() {
    const { command, words, shown } = this.chart;
    const loose = shown.filter((row) => row.shape === "loose");
    fillDock(this.dock, loose, command, words, (ids, at) => this.chart.choose(ids, at));
    this.explained = null;
    this.explain();
    this.arrangeTools();
  }

  arrangeTools() {
    const { command, words, sketch, drawing } = this.chart;
    this.tools.replaceChildren(toolButton("⬠", words.draw_area, drawing, () =>
      (sketch.corners ? sketch.stop() : sketch.start())));
    if (command.within.length > 0)
      this.tools.append(toolButton("✕", words.drop_area, false, () => this.chart.tell({ within: "" })));
    if (drawing) this.tools.append(make("p", "", words.draw_help));
  }

  /** The day of the legend, which moves without the rest. */
  date() {
    dateLegend(this.legend, this.chart.words, this.chart.day);
  }

  /** The legend of what is on the map; made anew when that changes. */
  explain() {
    const { chart } = this;
    const rows = (chart.calm ? chart.lively : chart.shown).filter((row) => row.shape !== "none");
    const key = drawnKey(rows, [...chart.bands, ...chart.unstated], chart.calm);
    if (this.explained === key) return;
    this.explained = key;
    fillLegend(this.legend, rows, chart, chart.words, chart.look);
  }
}

/** Everything that a legend has a line for, in a word: equal words, equal legends. */
export function drawnKey(rows, bands, calm) {
  const found = new Set();
  for (const band of bands) found.add(`${band.codes} ${band.condition} ${band.wide}`);
  const codes = new Set(); // apart: a text for each of so many rows is slow
  for (const row of rows) {
    found.add(row.kind).add(row.stance);
    codes.add(row.code);
  }
  for (const code of codes) found.add(`by ${code}`);
  for (const way of waysOf(rows, calm)) found.add(way);
  return [...found].join();
}
