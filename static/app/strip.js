// The strip: time across, kilometres down, one panel a side; the same way up as the map.
//
// Two canvases: what the command shows below, and the rules and brush above, which move alone.

import { backed, colourOf, heldOf, lineOf } from "./held.js";
import { MeasuredLine } from "./line.js";
import { listen, tell } from "./link.js";
import { lookOf } from "./look.js";
import { nextOf, showTip, Tips } from "./pointing.js";
import { ringOf, rowsOf, unpackBits } from "./rows.js";
import { isoOf, ordinalOf, span } from "./scales.js";
import { Taken } from "./spread.js";
import { block, blockName, events, frame, ground, kmAxis, rule, write } from "./stripink.js";
import { ONTO_MEMORY } from "./surface.js";
import { axisOf, LOOSE, milestones, planOf, scalesOf } from "./stripplan.js";
import { askedBy, dayAt, kmAt, panelAt, reached } from "./stripreach.js";

const FINE = 900; // blocks: more than this are drawn without fine soft ends
const GRIP = 7; // pixels beside a rule that still take hold of it
const HOLD = 350; // milliseconds until a resting finger draws
const files = new Map();
const locate = (path) => new URL(path.slice(1), document.baseURI).href;

export async function draw(component) {
  const { data, parentElement: root } = component;
  root.latest = data;
  const scene = await kept(data.scene, (found) => ({
    ...found, rows: rowsOf(found.claims),
    marks: milestones(found.places, new MeasuredLine(found.line.points, found.line.step, found.line.length)),
  }));
  const held = await kept(data.held, (found) => heldOf(found, scene.actors));
  if (root.latest !== data) return; // a newer command came while files were fetched
  root.strip ??= new Strip(root);
  root.strip.show(scene, held, component);
  return () => root.strip.leave();
}

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
    this.canvas.setAttribute("role", "img");
    this.box.style.cssText = "position:relative;direction:ltr;font-family:'IBM Plex Sans Arabic',sans-serif";
    this.canvas.style.cssText = "display:block";
    this.above.style.cssText = "position:absolute;inset:0;touch-action:pan-y;user-select:none;-webkit-touch-callout:none;cursor:crosshair";
    this.tip.style.cssText = "position:absolute;top:0;left:0;z-index:5;max-width:320px;padding:6px 9px;border-radius:7px;font-size:12px;line-height:1.4;pointer-events:none;box-shadow:0 3px 12px rgba(0,0,0,.18);overflow-wrap:anywhere";
    this.note.style.cssText = "font-size:11.5px;padding-top:2px";
    this.tip.hidden = true;
    this.box.append(this.canvas, this.above, this.tip, this.note);
    root.append(this.box);
    new ResizeObserver(() => this.paint()).observe(this.box);
    this.above.addEventListener("pointerdown", (event) => this.press(event));
    this.above.addEventListener("pointermove", (event) => this.move(event));
    this.above.addEventListener("pointerup", (event) => this.release(event));
    this.above.addEventListener("pointercancel", () => { // the finger scrolls the page
      clearTimeout(this.hold);
      this.drag = null;
      this.overlay();
    });
    this.above.addEventListener("contextmenu", (event) => { if (this.drag) event.preventDefault(); });
    const stay = (event) => { if (this.drag && !this.drag.level) event.preventDefault(); };
    this.above.addEventListener("touchmove", stay, { passive: false });
    this.above.addEventListener("pointerleave", () => { this.tip.hidden = true; });
    this.above.addEventListener("dblclick", () => {
      clearTimeout(this.pick);
      this.component.setTriggerValue("brush", { km: [], days: [] });
    });
    this.leave = listen(window, "day", (told) => {
      this.moving = told?.day ?? null;
      this.overlay();
    });
  }

  show(scene, held, component) {
    const { theme, lang } = component.data;
    if (this.scene !== scene || this.held !== held || this.command.theme !== theme) this.dress(scene, held, theme);
    Object.assign(this, { scene, held, component, command: component.data, length: scene.line.length, moving: null });
    this.words = scene.words[lang];
    const bits = unpackBits(this.command.show, scene.rows.length);
    const base = unpackBits(this.command.base, scene.rows.length);
    this.rows = scene.rows.filter((row, i) => bits[i] && row.day0 !== null && row.shape !== "none");
    this.blocks = backed(this.dressed, base);
    this.tips.fetch(this.command.tips);
    this.above.setAttribute("aria-hidden", "true");
    this.canvas.setAttribute("aria-label", this.command.alt);
    this.note.textContent = this.command.note;
    this.note.style.color = this.look.soft;
    this.note.dir = lang === "ar" ? "rtl" : "ltr";
    this.paint();
  }

  /** Everything in the colours of a theme; a click on a filter only chooses among it. */
  dress(scene, held, theme) {
    this.look = lookOf(theme);
    for (const row of scene.rows) Object.assign(row, ringOf(row, theme));
    this.dressed = held.map((item) => ({
      ...item,
      codes: item.holders.map((actor) => actor.code),
      hatches: item.holders.map((actor) => actor.hatch),
      colours: item.holders.map((actor) => colourOf(actor, item.first, theme)),
      fill: null,
    }));
  }

  paint() {
    if (!this.command || !this.box.clientWidth) return;
    this.plan = planOf(this.box.clientWidth);
    const ctx = this.fresh(this.canvas);
    this.hits = [];
    this.boxes = [];
    this.days = span(this.rows, this.blocks, [this.command.day, this.command.against], this.command.range);
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
    const mine = this.blocks.filter((item) => item.side === panel.side);
    mine.sort((a, b) => b.wide - a.wide); // what is told of a province lies under what is told of a place
    const boxes = mine.map((item) => [item, block(ctx, item, panel, scales, look, mine.length > FINE ? 1 : undefined)]);
    const here = this.rows.filter((row) => (row.side === panel.side || (row.side !== "iraq" && row.side !== "syria")) &&
      !(row.kind === "control" && row.day0 > days[0] && row.shape !== "loose"));
    const hits = events(ctx, here, panel, scales, days, look, command.selected);
    const taken = new Taken();
    for (const hit of hits) taken.add(hit);
    const named = [];
    for (const [item, box] of mine.length > FINE ? [] : boxes)
      if (box) blockName(ctx, item, box, panel, { taken, named }, look, command.lang);
    ctx.restore();
    for (const hit of hits)
      this.hits.push({ ...hit, ids: () => hit.rows.map((row) => row.id), lines: () => this.tips.of(hit.rows) });
    this.boxes = this.boxes.concat(boxes.filter(([, box]) => box).toReversed());
  }

  /** What moves: the chosen day, the stretch that is asked for, the drag. */
  overlay() {
    if (!this.plan) return;
    const ctx = this.fresh(this.above);
    const { look, command } = this;
    const day = this.drag?.day ?? this.moving ?? command.day;
    const asked = this.drag && !this.drag.rule ? askedBy(this.drag, this.days, this.length) : { km: command.km, days: null };
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
    if (!this.drag || this.drag.rule) return;
    const text = [asked.km && `${this.words.km} ${asked.km.join("–")}`, asked.days?.join(" – ")].filter(Boolean).join(" · ");
    write(ctx, text, this.drag.panel.x + 8, this.drag.panel.y + 12, look, { bold: true, align: "left", halo: true });
  }

  point(event) {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  onRule(panel, [x]) {
    const { day } = this.command;
    return day !== null && Math.abs(scalesOf(panel, this.days, this.length).x(day) - x) <= GRIP;
  }

  press(event) {
    const point = this.point(event);
    const panel = panelAt(this.plan, point);
    if (!panel) return;
    const onRule = this.onRule(panel, point);
    const level = event.pointerType === "touch" && !onRule;
    this.above.setPointerCapture(event.pointerId);
    this.drag = { panel, from: point, to: point, rule: onRule, day: null, level };
    clearTimeout(this.hold);
    if (level) this.hold = setTimeout(() => this.free(point), HOLD);
  }

  /** A finger that rests may draw any way; until then it scrolls the page or goes along the days. */
  free(point) {
    if (!this.drag || askedBy(this.drag, this.days, this.length).days) return;
    this.drag.level = false;
    this.hover(point);
  }

  move(event) {
    const point = this.point(event);
    if (!this.drag || !event.buttons) {
      this.hover(point);
      return;
    }
    this.tip.hidden = true;
    this.drag.to = reached(this.drag, point);
    if (this.drag.rule) {
      this.drag.day = dayAt(this.drag.panel, this.days, point);
      tell(window, "day", { day: this.drag.day, playing: false });
    } else {
      const { km, days } = askedBy(this.drag, this.days, this.length);
      if (km || days) tell(window, "brush", { km, days: days?.map(ordinalOf) ?? null });
    }
    this.overlay();
  }

  release(event) {
    const point = this.point(event);
    const { drag } = this;
    clearTimeout(this.hold);
    this.drag = null;
    if (drag?.rule && drag.day !== null) {
      this.moving = drag.day;
      this.component.setTriggerValue("day", isoOf(drag.day));
      return;
    }
    const asked = drag && askedBy({ ...drag, to: reached(drag, point) }, this.days, this.length);
    if (asked?.km || asked?.days) {
      this.component.setTriggerValue("brush", asked);
      return;
    }
    this.overlay();
    const hit = this.hitAt(point);
    if (!hit) return;
    const next = nextOf(hit.ids(), this.command.selected);
    clearTimeout(this.pick); // the first half of a double click chooses nothing
    this.pick = setTimeout(() => this.component.setTriggerValue("claim", next), 220);
  }

  hitAt([x, y]) {
    const inside = ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;
    const hit = this.hits?.find(inside);
    if (hit) return hit;
    const found = this.boxes?.find(([, box]) => inside(box));
    return found && this.blockHit(found[0]);
  }

  /** A block under the pointer, made into what can be told and chosen. */
  blockHit(item) {
    return {
      ids: () => item.claims.map((row) => this.scene.rows[row].id),
      lines: () => [lineOf(item, item.last ?? Math.floor(this.days[1]), this.words, this.command.lang)],
    };
  }

  hover(point) {
    const panel = panelAt(this.plan, point);
    const onRule = panel && this.onRule(panel, point);
    const hit = onRule ? null : this.hitAt(point);
    this.above.style.cursor = onRule ? "ew-resize" : hit ? "pointer" : "crosshair";
    this.tip.hidden = !hit && !panel;
    if (this.tip.hidden) return;
    const lines = hit ? hit.lines() : [this.where(panel, point)];
    Object.assign(this.tip.style, { background: this.look.paper, color: this.look.ink, border: `1px solid ${this.look.inner}` });
    showTip(this.tip, lines, point, [this.plan.width, this.plan.height], this.command.lang === "ar");
  }

  where(panel, point) {
    const place = point[1] < panel.y ? this.words.strip_loose : `${this.words.km} ${kmAt(panel, this.length, point)}`;
    return `${isoOf(dayAt(panel, this.days, point))} · ${place}`;
  }
}
