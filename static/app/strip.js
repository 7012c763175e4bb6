// The strip: time across, kilometres down, one panel a side; the same way up as the map.
//
// Two canvases: what the command shows below, and the rules and brush above, which move alone.

import { at, BlockColumns, ClaimColumns } from "./columns.js";
import { colourOf, heldOf } from "./held.js";
import { MeasuredLine } from "./line.js";
import { listen } from "./link.js";
import { lookOf } from "./look.js";
import { Menu } from "./menu.js";
import { Tips } from "./pointing.js";
import { ringOf, rowsOf, unpackBits } from "./rows.js";
import { isoOf, ordinalOf, span } from "./scales.js";
import { Taken } from "./spread.js";
import { visible, visibleLines } from "./striphidden.js";
import { Hand } from "./striphand.js";
import { brushText, Keys } from "./stripkeys.js";
import { block, blockName, boxesOf, crowded, frame, ground, kmAxis, rule, write } from "./stripink.js";
import { events } from "./stripmarks.js";
import { axisOf, LOOSE, milestones, planOf, scalesOf } from "./stripplan.js";
import { askedBy } from "./stripreach.js";
import { ONTO_MEMORY } from "./surface.js";

const FINE = 900; // blocks: more than this are drawn without fine soft ends
const files = new Map();
const locate = (path) => new URL(path.slice(1), document.baseURI).href;

export async function draw(component) {
  const { data, parentElement: root } = component;
  root.latest = data;
  await bring(root, data, component);
  return () => root.strip?.leave();
}

/** Shows what `data` asks for, unless something newer was asked for while files were fetched. */
async function bring(root, data, component) {
  const scene = await kept(data.scene, (found) => {
    const rows = rowsOf(found.claims);
    return {
      ...found, rows,
      onStrip: new ClaimColumns(rows.filter((row) => row.day0 !== null && row.shape !== "none")),
      marks: milestones(found.places, new MeasuredLine(found.line.points, found.line.step, found.line.length)),
    };
  });
  const held = await kept(data.held, (found) => new BlockColumns(heldOf(found, scene.actors)));
  if (root.latest !== data) return;
  root.strip ??= new Strip(root);
  root.strip.show(scene, held, data, component);
}

/** What is drawn, in a word: equal words, equal pictures. */
const drawnBy = ({ show, base, day, range, against, km, selected, actors, lang, theme, held, scene }) =>
  JSON.stringify([show, base, day, range, against, km, selected, actors, lang, theme, held, scene]);

/** A file of the server's, fetched and made ready once for all strips of this page. */
function kept(path, prepare) {
  if (!files.has(path)) files.set(path, fetch(locate(path)).then((answer) => answer.json()).then(prepare));
  return files.get(path);
}

class Strip {
  constructor(root) {
    this.tips = new Tips(locate);
    this.box = document.createElement("div");
    this.canvas = document.createElement("canvas");
    this.above = document.createElement("canvas");
    this.tip = document.createElement("div");
    this.note = document.createElement("div");
    this.said = document.createElement("div");
    this.canvas.setAttribute("role", "img");
    this.box.style.cssText = "position:relative;direction:ltr;font-family:'IBM Plex Sans Arabic',sans-serif";
    this.canvas.style.cssText = "display:block";
    this.above.style.cssText = "position:absolute;inset:0;touch-action:pan-y;user-select:none;-webkit-touch-callout:none;cursor:crosshair";
    this.tip.style.cssText = "position:absolute;top:0;left:0;z-index:5;max-width:320px;padding:6px 9px;border-radius:7px;font-size:12px;line-height:1.4;pointer-events:none;box-shadow:0 3px 12px rgba(0,0,0,.18);overflow-wrap:anywhere";
    this.note.style.cssText = "font-size:11.5px;padding-top:2px";
    this.tip.hidden = true;
    this.said.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
    this.said.setAttribute("role", "status");
    this.box.append(this.canvas, this.above, this.tip, this.note, this.said);
    root.append(this.box);
    new ResizeObserver(() => this.paint()).observe(this.box);
    this.menu = new Menu(this.box, (id) => this.component.setTriggerValue("claim", id));
    this.hand = new Hand(this);
    this.keys = new Keys(this);
    const stops = [
      listen(window, "day", (told) => {
        this.moving = told?.day ?? null;
        this.overlay();
      }),
      listen(window, "command", (command) => {
        root.latest = { ...this.command, ...command };
        bring(root, root.latest, this.component);
      }),
    ];
    this.leave = () => stops.forEach((stop) => stop());
  }

  show(scene, held, data, component) {
    const { lang } = data;
    const drawn = drawnBy(data);
    const anew = drawn !== this.drawn;
    if (this.command && (data.show !== this.command.show || lang !== this.command.lang)) this.menu.close();
    if (anew) this.choose(scene, held, data);
    Object.assign(this, { drawn, component, command: data, moving: null });
    this.tips.fetch(data.tips);
    this.above.setAttribute("aria-hidden", "true");
    this.canvas.setAttribute("aria-label", data.alt);
    this.box.setAttribute("aria-label", data.keys);
    this.keys.answered();
    this.note.textContent = data.note;
    this.note.style.color = this.look.soft;
    this.note.dir = lang === "ar" ? "rtl" : "ltr";
    if (anew) this.paint();
    else this.overlay();
  }

  /** What is shown of all that there is, in its colours. */
  choose(scene, held, { theme, lang, actors, show, base }) {
    if (this.scene !== scene || this.held !== held || this.command.theme !== theme) this.dress(scene, held, theme);
    if (this.scene !== scene || this.ringed !== `${theme} ${actors}`) {
      this.ringed = `${theme} ${actors}`;
      for (const row of scene.rows) Object.assign(row, ringOf(row, theme, actors));
    }
    Object.assign(this, { scene, held, length: scene.line.length, words: scene.words[lang] });
    const bits = unpackBits(show, scene.rows.length);
    this.events = scene.onStrip.shown(bits); // places of claims on the strip
    this.blocks = held.backed(unpackBits(base, scene.rows.length)); // numbers of blocks
  }

  /** Tells a screen reader. */
  say(text) {
    this.said.textContent = text;
  }

  /** Everything in the colours of a theme; a click on a filter only chooses among it. */
  dress(scene, held, theme) {
    this.look = lookOf(theme);
    this.dressed = held.items.map((item) => ({
      ...item,
      codes: item.holders.map((actor) => actor.code),
      hatches: item.holders.map((actor) => actor.hatch),
      colours: item.holders.map((actor) => colourOf(actor, item.first, theme)),
      fill: null,
      tile: null,
    }));
  }

  paint() {
    if (!this.command || !this.box.clientWidth) return;
    this.plan = planOf(this.box.clientWidth);
    const ctx = this.fresh(this.canvas);
    this.hits = [];
    this.boxes = [];
    const { command: { day, against, range }, scene: { onStrip }, held } = this;
    const dated = [...[onStrip.first, onStrip.last].map((days) => at(days, this.events)),
      ...[held.first, held.last, held.evidence].map((days) => at(days, this.blocks))];
    this.days = span([...dated, [day, against]], range);
    for (const panel of this.plan.panels) this.panel(ctx, panel);
    this.overlay();
    window.stripPainted = (window.stripPainted ?? 0) + 1;
  }

  fresh(canvas) {
    const ratio = window.devicePixelRatio || 1;
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
    for (const hit of hits) {
      hit.ids = () => hit.rows.map((row) => row.id);
      hit.lines = () => this.tips.of(hit.rows);
      this.hits.push(hit);
    }
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

  /** What moves: the chosen day, the stretch that is asked for, the drag. */
  overlay() {
    if (!this.plan) return;
    const ctx = this.fresh(this.above);
    const { look, command } = this;
    const { drag } = this.hand;
    const day = drag?.day ?? this.moving ?? command.day;
    const drawing = drag && !drag.rule ? askedBy(drag, this.days, this.length) : this.keys.drawn();
    const asked = drawing ?? { km: command.km, days: null };
    for (const panel of this.plan.panels) {
      const { x, y } = scalesOf(panel, this.days, this.length);
      const [left, right] = asked.days ? asked.days.map((one) => x(ordinalOf(one))) : [panel.x, panel.x + panel.width];
      const [top, bottom] = asked.km ? asked.km.map(y) : [panel.y, panel.y + panel.height];
      if (asked.km || asked.days) frame(ctx, left, top, right - left, bottom - top, look);
      const inside = (one) => one !== null && one >= this.days[0] && one <= this.days[1];
      const title = this.words.sides[panel.side];
      const taken = inside(day) ? rule(ctx, panel, x(day), isoOf(day), look, { colour: look.alarm, title }) : null;
      if (inside(command.against ?? null))
        rule(ctx, panel, x(command.against), isoOf(command.against), look, { colour: look.accent, title, taken });
    }
    if (!drawing) return;
    const { x, y } = drag?.panel ?? this.plan.panels[0];
    write(ctx, brushText(drawing, this.words), x + 8, y + 12, look, { bold: true, align: "left", halo: true });
  }
}
