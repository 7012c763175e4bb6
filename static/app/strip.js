// The strip: time across, kilometres down, one panel a side; the same way up as the map.

import { bandFill, unstatedFill } from "./hatch.js";
import { drawGlyph } from "./glyphs.js";
import { lookOf } from "./look.js";
import { backed, colourOf, heldOf, lineOf } from "./held.js";
import { nextOf, showTip, Tips } from "./pointing.js";
import { manner, ringOf, rowsOf, unpackBits } from "./rows.js";
import { dayTicks, isoOf, kmTicks, ordinalOf, scaleOf, span } from "./scales.js";

const TOP = 22; // room for a panel's title
const LOOSE = 20; // a row for claims that name no stretch
const BOTTOM = 20;
const files = new Map();
const locate = (path) => new URL(path.slice(1), document.baseURI).href;

export async function draw(component) {
  const { data, parentElement: root } = component;
  root.latest = data;
  const scene = await kept(data.scene, (found) => ({ ...found, rows: rowsOf(found.claims) }));
  const held = await kept(data.held, (found) => heldOf(found, scene.actors));
  if (root.latest !== data) return; // a newer command came while files were fetched
  root.strip ??= new Strip(root);
  root.strip.show(scene, held, component);
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
    this.tip = document.createElement("div");
    this.note = document.createElement("div");
    this.canvas.setAttribute("role", "img");
    this.box.style.cssText = "position:relative;direction:ltr;font-family:'IBM Plex Sans Arabic',sans-serif";
    this.canvas.style.cssText = "display:block;touch-action:pan-y;cursor:crosshair";
    this.tip.style.cssText = "position:absolute;top:0;left:0;z-index:5;max-width:320px;padding:6px 9px;border-radius:7px;font-size:12px;line-height:1.4;pointer-events:none;box-shadow:0 3px 12px rgba(0,0,0,.18);overflow-wrap:anywhere";
    this.note.style.cssText = "font-size:11.5px;padding-top:2px";
    this.tip.hidden = true;
    this.box.append(this.canvas, this.tip, this.note);
    root.append(this.box);
    new ResizeObserver(() => this.paint()).observe(this.box);
    this.canvas.addEventListener("pointerdown", (event) => this.press(event));
    this.canvas.addEventListener("pointermove", (event) => this.move(event));
    this.canvas.addEventListener("pointerup", (event) => this.release(event));
    this.canvas.addEventListener("pointerleave", () => { this.tip.hidden = true; });
    this.canvas.addEventListener("dblclick", () => {
      clearTimeout(this.pick);
      this.component.setTriggerValue("brush", { km: [], days: [] });
    });
  }

  show(scene, held, component) {
    Object.assign(this, { scene, component, command: component.data, length: scene.line.length });
    const { theme, lang } = this.command;
    this.words = scene.words[lang];
    this.look = lookOf(theme);
    const bits = unpackBits(this.command.show, scene.rows.length);
    this.rows = scene.rows.filter((row, i) => bits[i] && row.day0 !== null && row.shape !== "none");
    for (const row of this.rows) Object.assign(row, ringOf(row, theme));
    this.blocks = backed(held, bits).map((block) => ({
      ...block,
      codes: block.holders.map((actor) => actor.code),
      colours: block.holders.map((actor) => colourOf(actor, block.first, theme)),
    }));
    this.tips.fetch(this.command.tips);
    this.canvas.setAttribute("aria-label", this.command.alt);
    this.note.textContent = this.command.note;
    this.note.style.color = this.look.soft;
    this.note.dir = this.command.lang === "ar" ? "rtl" : "ltr";
    this.paint();
  }

  /** Panels side by side, Syria in the west; one above the other on a phone. */
  layout() {
    const width = this.box.clientWidth;
    const narrow = width < 640;
    const gutter = narrow ? 40 : 56;
    const tall = narrow ? 200 : 196;
    const wide = narrow ? width - gutter : (width - gutter) / 2;
    const height = TOP + LOOSE + tall + BOTTOM;
    const panel = (side, x, y) => ({ side, x, y: y + TOP + LOOSE, width: wide, height: tall });
    return narrow
      ? { width, height: 2 * height, gutter, panels: [panel("syria", gutter, 0), panel("iraq", gutter, height)] }
      : { width, height, gutter, panels: [panel("syria", 0, 0), panel("iraq", wide + gutter, 0)] };
  }

  paint() {
    if (!this.command || !this.box.clientWidth) return;
    const { canvas, look } = this;
    this.plan = this.layout();
    const ratio = window.devicePixelRatio || 1;
    [canvas.width, canvas.height] = [this.plan.width * ratio, this.plan.height * ratio];
    [canvas.style.width, canvas.style.height] = [`${this.plan.width}px`, `${this.plan.height}px`];
    const ctx = canvas.getContext("2d");
    ctx.scale(ratio, ratio);
    this.hits = [];
    this.days = span(this.rows, this.blocks, this.command.day, this.command.range);
    for (const panel of this.plan.panels) this.panel(ctx, panel, look);
    window.stripPainted = (window.stripPainted ?? 0) + 1;
  }

  panel(ctx, panel, look) {
    const x = scaleOf(this.days, [panel.x, panel.x + panel.width]);
    const y = scaleOf([0, this.length], [panel.y, panel.y + panel.height]);
    this.ground(ctx, panel, x, y, look);
    ctx.save();
    ctx.beginPath();
    ctx.rect(panel.x, panel.y - LOOSE, panel.width, panel.height + LOOSE);
    ctx.clip();
    for (const block of this.blocks)
      if (block.side === panel.side) this.block(ctx, block, panel, x, y, look);
    this.events(ctx, panel, x, y, look);
    if (this.command.day !== null) this.rule(ctx, panel, x(this.command.day), look);
    if (this.command.km) this.chosen(ctx, panel, y, this.command.km);
    ctx.restore();
  }

  ground(ctx, panel, x, y, look) {
    ctx.fillStyle = look.empty;
    ctx.fillRect(panel.x, panel.y, panel.width, panel.height);
    ctx.globalAlpha = 0.5;
    ctx.fillRect(panel.x, panel.y - LOOSE, panel.width, LOOSE - 2);
    ctx.globalAlpha = 1;
    ctx.font = `600 12px ${look.font}`;
    ctx.fillStyle = look.ink;
    ctx.textBaseline = "middle";
    ctx.textAlign = "left";
    ctx.fillText(this.words.sides[panel.side], panel.x, panel.y - LOOSE - 11);
    ctx.font = `400 10px ${look.font}`;
    ctx.fillStyle = look.soft;
    ctx.textAlign = "right";
    ctx.fillText(this.words.strip_loose, panel.x + panel.width, panel.y - LOOSE - 11);
    ctx.textAlign = "center";
    for (const { day, text } of dayTicks(this.days, panel.width)) {
      const at = x(day);
      ctx.globalAlpha = 0.3;
      ctx.fillRect(at, panel.y, 1, panel.height + 4);
      ctx.globalAlpha = 1;
      ctx.fillText(text, Math.min(Math.max(at, panel.x + 14), panel.x + panel.width - 14), panel.y + panel.height + 12);
    }
    if (panel.side === "syria" && this.plan.panels[1].x === panel.x) this.kmAxis(ctx, panel, y, panel.x - 4, "right", look);
    else if (panel.side === "iraq") this.kmAxis(ctx, panel, y, this.plan.panels[0].x === panel.x ? panel.x - 4 : panel.x - this.plan.gutter / 2, this.plan.panels[0].x === panel.x ? "right" : "center", look);
  }

  kmAxis(ctx, panel, y, x, align, look) {
    ctx.fillStyle = look.soft;
    ctx.textAlign = align;
    for (const km of kmTicks(this.length)) ctx.fillText(km === 0 ? `${this.words.km} 0` : km, x, Math.max(panel.y + 5, Math.min(y(km), panel.y + panel.height - 5)));
  }

  block(ctx, block, panel, x, y, look) {
    const [left, right] = [x(block.first), block.last === null ? panel.x + panel.width : x(block.last + 1)];
    const [top, bottom] = block.unstated
      ? [panel.y - LOOSE + 1, panel.y - 3] : [y(block.from), y(block.to)];
    const wide = Math.max(2, right - left);
    const tall = Math.max(2.5, bottom - top);
    ctx.fillStyle = block.unstated
      ? unstatedFill(ctx, block.colours) : bandFill(ctx, block.condition, block.colours, look);
    this.fading(ctx, block, x, left, top, wide, tall);
    ctx.strokeStyle = look.lineCase;
    ctx.lineWidth = 0.8;
    ctx.strokeRect(left, top, wide, tall);
    if (!block.unstated && tall > 13 && wide > 26) this.code(ctx, block.codes.join("+"), left + 5, top + tall / 2, look);
    this.hits.push({ left, right: left + wide, top, bottom: top + tall, ids: () => block.claims.map((row) => this.scene.rows[row].id), lines: () => [lineOf(block, block.last ?? this.days[1], this.words, this.command.lang)] });
  }

  /** Whole up to the last evidence, then fading: nobody vouches for it any more. */
  fading(ctx, block, x, left, top, wide, tall) {
    const fresh = Math.min(wide, Math.max(3, x(block.evidence + 1) - left));
    ctx.fillRect(left, top, fresh, tall);
    const rest = wide - fresh;
    const column = Math.max(2, Math.ceil(rest / 120));
    const start = Math.round(left + fresh);
    for (let a = 0; a < rest; a += column) {
      ctx.globalAlpha = Math.max(0.22, 0.9 - (0.8 * a) / rest);
      ctx.fillRect(start + a, top, Math.min(column, rest - a), tall);
    }
    ctx.globalAlpha = 1;
  }

  code(ctx, text, x, y, look) {
    ctx.font = `600 10.5px ${look.font}`;
    ctx.textAlign = "left";
    ctx.lineWidth = 3;
    ctx.lineJoin = "round";
    ctx.strokeStyle = look.halo;
    ctx.fillStyle = look.ink;
    ctx.strokeText(text, x, y);
    ctx.fillText(text, x, y);
  }

  events(ctx, panel, x, y, look) {
    const seats = new Map();
    for (const row of this.rows) {
      if (row.kind === "control" && row.day0 > this.days[0]) continue;
      if (row.side !== panel.side && (row.side === "iraq" || row.side === "syria")) continue;
      const open = row.day0 < 366; // nobody says since when: it sits at its last day
      const day = x(Math.max(open ? row.day1 : row.day0, this.days[0])) + 1;
      const loose = row.shape === "loose";
      const middle = loose ? panel.y - LOOSE / 2 - 1 : y((row.km0 + row.km1) / 2);
      const cell = `${Math.round(day / 13)},${Math.round(middle / 13)}`;
      const seat = seats.get(cell) ?? { rows: [], x: Math.max(panel.x + 8, Math.min(day, panel.x + panel.width - 8)), y: Math.max(panel.y - LOOSE / 2, Math.min(middle, panel.y + panel.height - 7)) };
      seat.rows.push(row);
      seat.early ||= (open ? row.day1 : row.day0) < this.days[0];
      seats.set(cell, seat);
      if (!loose) this.reach(ctx, row, open ? x(this.days[0]) : day, x, y, look, panel);
    }
    for (const seat of seats.values()) this.event(ctx, seat, look);
  }

  /** How long and how far: days that are possible, kilometres that are meant. */
  reach(ctx, row, day, x, y, look, panel) {
    ctx.strokeStyle = look.soft;
    ctx.globalAlpha = 0.55;
    ctx.lineWidth = 1.4;
    ctx.beginPath();
    if (row.km1 - row.km0 > 12) {
      ctx.moveTo(day, y(row.km0));
      ctx.lineTo(day, y(row.km1));
    }
    const end = row.day1 > this.days[1] ? null : x(row.day1);
    if (end !== null && end - day > 6) {
      const middle = y((row.km0 + row.km1) / 2);
      ctx.moveTo(day, middle);
      ctx.lineTo(Math.min(end, panel.x + panel.width), middle);
    }
    ctx.stroke();
    ctx.globalAlpha = 1;
  }

  event(ctx, { rows, x, y, early }, look) {
    const [row] = rows;
    if (early) this.code(ctx, "◂", x + 8, y, look);
    const picked = rows.some((one) => one.id === this.command.selected);
    ctx.beginPath();
    ctx.arc(x, y, 6.6, 0, 7);
    ctx.fillStyle = look.paper;
    ctx.fill();
    ctx.setLineDash(manner(row.stance) === "planned" ? [2, 2] : []);
    ctx.lineWidth = picked ? 3 : 1.5;
    ctx.strokeStyle = picked ? look.accent : row.colour ?? look.soft;
    ctx.stroke();
    ctx.setLineDash([]);
    drawGlyph(ctx, row.kind, x, y, 3.7, look.ink);
    if (manner(row.stance) === "denied") {
      ctx.strokeStyle = look.alarm;
      ctx.beginPath();
      ctx.moveTo(x - 5, y + 5);
      ctx.lineTo(x + 5, y - 5);
      ctx.stroke();
    }
    if (rows.length > 1) this.count(ctx, x + 6, y - 6, rows.length, look);
    this.hits.unshift({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8, ids: () => rows.map((one) => one.id), lines: () => this.tips.of(rows) });
  }

  count(ctx, x, y, number, look) {
    ctx.font = `600 8px ${look.font}`;
    ctx.fillStyle = look.ink;
    ctx.beginPath();
    ctx.roundRect(x - 5, y - 5, number > 9 ? 13 : 10, 10, 5);
    ctx.fill();
    ctx.fillStyle = look.paper;
    ctx.textAlign = "center";
    ctx.fillText(number, x + (number > 9 ? 1.5 : 0), y + 0.5);
  }

  rule(ctx, panel, x, look) {
    ctx.strokeStyle = look.alarm;
    ctx.lineWidth = 1.4;
    ctx.setLineDash([5, 3]);
    ctx.beginPath();
    ctx.moveTo(x, panel.y - LOOSE);
    ctx.lineTo(x, panel.y + panel.height);
    ctx.stroke();
    ctx.setLineDash([]);
  }

  chosen(ctx, panel, y, [from, to]) {
    this.frame(ctx, panel.x, y(from), panel.width, y(to) - y(from));
  }

  frame(ctx, x, y, width, height) {
    ctx.fillStyle = this.look.accent;
    ctx.globalAlpha = 0.14;
    ctx.fillRect(x, y, width, height);
    ctx.globalAlpha = 1;
    ctx.lineWidth = 1.4;
    ctx.strokeStyle = this.look.accent;
    ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  }

  point(event) {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  panelAt([x, y]) {
    return this.plan.panels.find((p) => x >= p.x && x <= p.x + p.width && y >= p.y - LOOSE && y <= p.y + p.height);
  }

  press(event) {
    const point = this.point(event);
    const panel = this.panelAt(point);
    if (panel && event.pointerType !== "touch") this.drag = { panel, from: point, to: point };
  }

  move(event) {
    const point = this.point(event);
    if (this.drag && event.buttons) {
      this.drag.to = point;
      this.brush();
      return;
    }
    this.hover(point);
  }

  kmOf(panel, y) {
    return Math.round(scaleOf([panel.y, panel.y + panel.height], [0, this.length])(Math.max(panel.y, Math.min(y, panel.y + panel.height))));
  }

  /** What a drag asks for: a stretch, some days, or both when it goes both ways. */
  asked({ panel, from, to }) {
    const [across, down] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
    const ordered = (a, b) => [Math.min(a, b), Math.max(a, b)];
    const day = scaleOf([panel.x, panel.x + panel.width], this.days);
    const inside = (x) => Math.max(panel.x, Math.min(x, panel.x + panel.width));
    return {
      km: down > 8 ? ordered(this.kmOf(panel, from[1]), this.kmOf(panel, to[1])) : null,
      days: across > 30 || (across > 8 && down <= 8)
        ? ordered(day(inside(from[0])), day(inside(to[0]))).map(isoOf) : null,
    };
  }

  brush() {
    this.paint();
    const { km, days } = this.asked(this.drag);
    const ctx = this.canvas.getContext("2d");
    for (const panel of this.plan.panels) {
      const y = scaleOf([0, this.length], [panel.y, panel.y + panel.height]);
      const x = scaleOf(this.days, [panel.x, panel.x + panel.width]);
      const [left, right] = days ? days.map((day) => x(ordinalOf(day))) : [panel.x, panel.x + panel.width];
      const [top, bottom] = km ? km.map(y) : [panel.y, panel.y + panel.height];
      if (km || days) this.frame(ctx, left, top, right - left, bottom - top);
    }
    const text = [km && `${this.words.km} ${km[0]}–${km[1]}`, days && days.join(" – ")].filter(Boolean).join(" · ");
    this.code(ctx, text, this.drag.panel.x + 8, this.drag.panel.y + 10, this.look);
  }

  release(event) {
    const point = this.point(event);
    const drag = this.drag;
    this.drag = null;
    const asked = drag && this.asked({ ...drag, to: point });
    if (asked?.km || asked?.days) {
      this.component.setTriggerValue("brush", asked);
      return;
    }
    const hit = this.hitAt(point);
    if (!hit) return;
    const next = nextOf(hit.ids(), this.command.selected);
    clearTimeout(this.pick); // the first half of a double click chooses nothing
    this.pick = setTimeout(() => this.component.setTriggerValue("claim", next), 220);
  }

  hitAt([x, y]) {
    return this.hits.find((hit) => x >= hit.left && x <= hit.right && y >= hit.top && y <= hit.bottom);
  }

  hover(point) {
    const hit = this.hitAt(point);
    this.canvas.style.cursor = hit ? "pointer" : "crosshair";
    const panel = this.panelAt(point);
    this.tip.hidden = !hit && !panel;
    if (this.tip.hidden) return;
    const lines = hit ? hit.lines() : [this.where(panel, point)];
    Object.assign(this.tip.style, { background: this.look.paper, color: this.look.ink, border: `1px solid ${this.look.inner}` });
    showTip(this.tip, lines, point, [this.plan.width, this.plan.height], this.command.lang === "ar");
  }

  where(panel, [x, y]) {
    const day = scaleOf([panel.x, panel.x + panel.width], this.days)(x);
    return y < panel.y ? `${isoOf(day)} · ${this.words.strip_loose}` : `${isoOf(day)} · ${this.words.km} ${this.kmOf(panel, y)}`;
  }
}
