// What lies on the map beside its picture: dock, legend, the day, the tools to draw an area.

import { carriesOver, dateLegend, fillLegend } from "./legend.js";
import { make } from "./make.js";
import { fillDock, panel, toolButton } from "./panels.js";
import { tallied } from "./tally.js";

// The corners of a frame with the line in it.
const WHOLE = "M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5M9.5 4.5 7 8l2 3.5";

function wholeSign() {
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
  const looks = { viewBox: "0 0 16 16", width: 16, height: 16, fill: "none", stroke: "currentColor", "stroke-width": 1.6, "aria-hidden": true };
  for (const [name, value] of Object.entries(looks)) svg.setAttribute(name, value);
  path.setAttribute("d", WHOLE);
  svg.append(path);
  return svg;
}

export class Around {
  /** `chart` is the map's layer. */
  constructor(chart) {
    this.chart = chart;
    const { L, map } = chart;
    this.time = panel(L, map, "topleft", "fl-time");
    this.dock = panel(L, map, "topleft", "fl-dock");
    this.legend = panel(L, map, "bottomright", "fl-legend-box");
    this.tools = panel(L, map, "bottomleft", "fl-sketch");
    this.wholeLine(L, chart);
    for (const part of [this.dock, this.legend]) part.addEventListener("folded", () => chart.draw());
  }

  /** The way back to the whole line, beside the two that zoom. */
  wholeLine(L, chart) {
    this.whole = make("a");
    this.whole.href = "#";
    this.whole.append(wholeSign());
    this.whole.setAttribute("role", "button");
    this.whole.dataset.act = "whole";
    this.zoom.append(this.whole);
    L.DomEvent.disableClickPropagation(this.whole);
    this.whole.addEventListener("click", (event) => {
      event.preventDefault();
      chart.whole();
    });
    this.whole.addEventListener("keydown", (event) => { // as a button, not as a link
      if (event.key !== " ") return;
      event.preventDefault();
      chart.whole();
    });
  }

  get zoom() {
    return this.chart.map.getContainer().querySelector(".leaflet-control-zoom");
  }

  /** All that lies over the map, which nothing drawn should be hidden by. */
  panels() {
    return [this.dock, this.legend, this.time, this.tools, this.zoom];
  }

  /** Fills everything. */
  arrange() {
    const { command, words, shown } = this.chart;
    const loose = shown.filter((row) => row.shape === "loose");
    fillDock(this.dock, loose, command, words, (ids, at) => this.chart.choose(ids, at));
    this.explained = null;
    this.explain();
    this.whole.title = words.whole_line;
    this.whole.setAttribute("aria-label", words.whole_line);
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
    const { words, day, command } = this.chart;
    dateLegend(this.legend, words, day, command.against);
  }

  /** The legend of what is on the map; made anew when that changes. */
  explain() {
    const { chart } = this;
    const told = tallied(chart.calm ? chart.lively : chart.shown, chart.calm);
    const key = `${drawnKey(told, [...chart.bands, ...chart.unstated])} ${carriesOver(chart)}`;
    if (this.explained === key) return;
    this.explained = key;
    fillLegend(this.legend, told, chart, chart.words, chart.look);
  }
}

/** Everything that a legend has a line for, in a word: equal words, equal legends. */
export function drawnKey({ kinds, stances, codes, ways }, bands) {
  const held = new Set(bands.map((band) => `${band.codes} ${band.condition} ${band.wide}`));
  return [...held, ...kinds.keys(), ...stances, ...[...codes.keys()].map((code) => `by ${code}`), ...ways].join();
}
