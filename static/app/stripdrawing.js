// The strip as a picture, on whichever canvas: time across, kilometres down, one panel a side.

import { at, ClaimColumns } from "./columns.js";
import { colourOf } from "./held.js";
import { MeasuredLine } from "./line.js";
import { lookOf } from "./look.js";
import { ringOf, rowsOf, unpackBits } from "./rows.js";
import { isoOf, ordinalOf, span } from "./scales.js";
import { Taken } from "./spread.js";
import { visible, visibleLines } from "./striphidden.js";
import { block, blockName, boxesOf, crowded, frame, ground, kmAxis, rule } from "./stripink.js";
import { events } from "./stripmarks.js";
import { axisOf, LOOSE, milestones, planOf, scalesOf } from "./stripplan.js";
import { ONTO_MEMORY } from "./surface.js";

const FINE = 900; // blocks: more than this are drawn without fine soft ends

/** A scene with what a strip needs of it; `rows` are its claims, where somebody has made them already. */
export function readied(scene, rows = rowsOf(scene.claims)) {
  const { line: { points, step, length }, places } = scene;
  return {
    ...scene, rows,
    onStrip: new ClaimColumns(rows.filter((row) => row.day0 !== null && row.shape !== "none")),
    marks: milestones(places, new MeasuredLine(points, step, length)),
  };
}

/** What a command shows of a scene (`readied`) and of who is said to hold what (`BlockColumns`). */
export class StripDrawing {
  /** What is shown of all that there is, in its colours. */
  choose(scene, held, command) {
    const { theme, lang, actors, show, base } = command;
    if (this.scene !== scene || this.held !== held || this.theme !== theme) this.dress(scene, held, theme);
    if (this.scene !== scene || this.ringed !== `${theme} ${actors}`) {
      this.ringed = `${theme} ${actors}`;
      for (const row of scene.rows) Object.assign(row, ringOf(row, theme, actors));
    }
    Object.assign(this, { scene, held, command, length: scene.line.length, words: scene.words[lang] });
    const [bits, baseBits] = [show, base].map((flags) => unpackBits(flags, scene.rows.length));
    this.events = scene.onStrip.shown(bits); // places of claims on the strip
    this.based = scene.onStrip.shown(baseBits); // and of those that other days or kilometres would show
    this.blocks = held.backed(baseBits); // numbers of blocks
  }

  /** Everything in the colours of a theme; a click on a filter only chooses among it. */
  dress(scene, held, theme) {
    [this.theme, this.look] = [theme, lookOf(theme)];
    this.dressed = held.items.map((item) => ({
      ...item,
      codes: item.holders.map((actor) => actor.code),
      hatches: item.holders.map((actor) => actor.hatch),
      colours: item.holders.map((actor) => colourOf(actor, item.first, theme)),
      fill: null,
      tile: null,
    }));
  }

  /** Where everything lies at a width in pixels: `plan` and, from first to last, `days`. */
  lay(width) {
    this.plan = planOf(width);
    const { command: { day, against, range }, scene: { onStrip, dated: [begin] }, held } = this;
    const told = [...[onStrip.first, onStrip.last].map((days) => at(days, this.based)),
      ...[held.first, held.last, held.evidence].map((days) => at(days, this.blocks))];
    this.days = span([...told, [day, against]], range, begin);
  }

  /** A canvas as large as the strip, at so many of its pixels to one of the page; gives its pen, cleared. */
  fresh(canvas, ratio = window.devicePixelRatio || 1) {
    const { width, height } = this.plan;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) { // anew is slow, and play draws often
      [canvas.width, canvas.height] = [wide, high];
      [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
    }
    const ctx = canvas.getContext("2d", ONTO_MEMORY);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, width, height);
    return ctx;
  }

  /** Draws what the command shows; afterwards `hits` and `boxes` tell what lies where. */
  drawPanels(ctx) {
    [this.hits, this.boxes] = [[], []];
    for (const panel of this.plan.panels) this.panel(ctx, panel);
  }

  /** The rules of the chosen days, and a frame round the stretch and the days that are asked for. */
  drawRules(ctx, day, asked) {
    const { look, command: { against } } = this;
    for (const panel of this.plan.panels) {
      const { x, y } = scalesOf(panel, this.days, this.length);
      const [left, right] = asked.days ? asked.days.map((one) => x(ordinalOf(one))) : [panel.x, panel.x + panel.width];
      const [top, bottom] = asked.km ? asked.km.map(y) : [panel.y, panel.y + panel.height];
      if (asked.km || asked.days) frame(ctx, left, top, right - left, bottom - top, look);
      const inside = (one) => one !== null && one >= this.days[0] && one <= this.days[1];
      const title = this.words.sides[panel.side];
      const taken = inside(day) ? rule(ctx, panel, x(day), isoOf(day), look, { colour: look.alarm, title }) : null;
      if (inside(against ?? null))
        rule(ctx, panel, x(against), isoOf(against), look, { colour: look.accent, title, taken });
    }
  }

  panel(ctx, panel) {
    const { look, days, length, words, command } = this;
    const scales = scalesOf(panel, days, length);
    ground(ctx, panel, scales, { days, length, words, look });
    const axis = axisOf(this.plan, panel);
    if (axis) kmAxis(ctx, panel, axis, scales, { length, words, look, marks: this.scene.marks, lang: command.lang });
    ctx.save();
    ctx.beginPath();
    ctx.rect(panel.x, panel.y - LOOSE - 2, panel.width, panel.height + LOOSE + 2);
    ctx.clip();
    const mine = this.held.onSide(this.blocks, panel.side);
    const crowd = mine.length > FINE;
    const boxes = crowd ? this.seen(mine, panel, scales) : this.boxed(mine, panel, scales);
    if (crowd) crowded(ctx, boxes, panel, look);
    else for (const [item, box] of boxes) block(ctx, item, box, look);
    const { onStrip } = this.scene;
    const here = onStrip.eventsOf(this.events, panel.side, days[0]);
    const hits = events(ctx, onStrip, here, panel, scales, days, look, command.selected);
    if (!crowd) this.names(ctx, boxes, hits, panel);
    ctx.restore();
    for (const hit of hits) hit.ids = () => hit.rows.map((row) => row.id);
    this.hits = this.hits.concat(hits);
    this.boxes = this.boxes.concat(boxes.toReversed());
  }

  /** Who holds a block, where the marks of events leave room. */
  names(ctx, boxes, hits, panel) {
    const taken = new Taken();
    for (const hit of hits) taken.add(hit);
    const named = [];
    for (const [item, box] of boxes)
      blockName(ctx, item, box, panel, { taken, named }, this.look, this.command.lang);
  }

  /** The blocks on a panel with their boxes, in their order. */
  boxed(numbers, panel, scales) {
    const boxes = boxesOf(this.held, numbers, panel, scales);
    return this.flagged(numbers, boxes, boxes.inside);
  }

  /** Of a crowd the blocks that can be seen, with their boxes; those of no stated stretch last. */
  seen(numbers, panel, scales) {
    const { held } = this;
    const [placed, loose] = [0, 1].map((of) => numbers.filter((number) => held.loose[number] === of));
    const [boxes, lines] = [placed, loose].map((some) => boxesOf(held, some, panel, scales, true));
    return [
      ...this.flagged(placed, boxes, visible(boxes, at(held.weight, placed), panel)),
      ...this.flagged(loose, lines, visibleLines(lines, at(held.holders, loose), panel)),
    ];
  }

  /** The flagged ones of some blocks, each with its box. */
  flagged(numbers, { left, right, top, bottom, sure, fresh }, flags) {
    const found = [];
    flags.forEach((flag, i) => {
      if (!flag) return;
      const box = { left: left[i], right: right[i], top: top[i], bottom: bottom[i], sure: sure[i], fresh: fresh[i] };
      found.push([this.dressed[numbers[i]], box]);
    });
    return found;
  }
}
