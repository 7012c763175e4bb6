// A picture of the map as it stands, with what it shows in words, its legend, and its sources.
//
// Drawn here, on a canvas: nothing leaves this machine. `win` is the window of the map.

import { lookOf } from "./look.js";
import { isoOf } from "./scales.js";

const SCALE = 2; // as fine as a good screen or a printer wants it
const PAD = 18;
const LEGEND = 232; // pixels of the legend's column

/** A canvas of the whole picture; `asked` holds title, lines and notes as plain text. */
export function picture(win, asked) {
  const frontier = win.frontierMap;
  const text = { ...asked, lines: onDay(asked.lines, frontier.command.day, frontier.day) };
  const { theme, lang } = frontier.command;
  const look = lookOf(theme);
  const taken = takeMap(win);
  const [wide, tall] = [taken.width / SCALE, taken.height / SCALE];
  const entries = legendOf(win);
  const beside = wide > 520;
  const full = Math.max(beside ? wide + LEGEND : wide, 320) + 2 * PAD;
  const canvas = document.createElement("canvas");
  const pen = new Pen(canvas.getContext("2d"), look, lang === "ar", full);
  pen.ctx.canvas.width = full * SCALE; // a first width, so that text can be measured
  const head = pen.measure(() => pen.head(text));
  const legendTall = beside ? 0 : pen.measure(() => pen.legend(entries, full - 2 * PAD, 2)) + 8;
  const besideTall = beside ? pen.measure(() => pen.legend(entries, LEGEND - PAD, 1)) : 0;
  const foot = pen.measure(() => pen.notes(text.notes));
  const body = Math.max(tall, besideTall);
  canvas.width = full * SCALE;
  canvas.height = (PAD + head + body + legendTall + foot + PAD) * SCALE;
  pen.begin();
  pen.y = PAD;
  pen.head(text);
  const top = pen.y;
  const left = pen.rtl && beside ? full - PAD - wide : PAD;
  pen.ctx.drawImage(taken, left, top, wide, tall);
  pen.ctx.lineWidth = 1;
  pen.ctx.strokeStyle = look.inner;
  pen.ctx.strokeRect(left + 0.5, top + 0.5, wide - 1, tall - 1);
  if (beside) pen.legend(entries, LEGEND - PAD, 1, pen.rtl ? PAD : PAD + wide + PAD);
  pen.y = top + body + (beside ? 0 : 8);
  if (!beside) pen.legend(entries, full - 2 * PAD, 2);
  pen.y = top + body + legendTall;
  pen.notes(text.notes);
  return canvas;
}

/** The lines for the day to which time was moved in the browser; the second one names the day. */
export function onDay(lines, asked, now) {
  if (asked === now || asked === null || typeof now !== "number") return lines;
  return lines.map((line, i) => (i === 1 ? line.replaceAll(isoOf(asked), isoOf(now)) : line));
}

/** Hands the picture to the reader as a file. */
export async function save(win, text) {
  const blob = await new Promise((done) => picture(win, text).toBlob(done, "image/png"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = text.name ?? "frontier-map.png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 5_000);
}

/** The map alone, base and claims, drawn anew at `SCALE`. */
export function takeMap(win) {
  const { map, L } = win.frontierMap;
  const ratio = Object.getOwnPropertyDescriptor(win, "devicePixelRatio");
  const { retina } = L.Browser;
  const renderers = [];
  map.eachLayer((layer) => layer instanceof L.Canvas && renderers.push(layer));
  const redraw = () => {
    for (const renderer of renderers) renderer._update();
    win.frontierMap.draw();
  };
  const size = map.getSize();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [size.x * SCALE, size.y * SCALE];
  try {
    Object.defineProperty(win, "devicePixelRatio", { value: SCALE, configurable: true });
    L.Browser.retina = true;
    redraw();
    copy(win, canvas);
  } finally {
    if (ratio) Object.defineProperty(win, "devicePixelRatio", ratio);
    else delete win.devicePixelRatio;
    L.Browser.retina = retina;
    redraw();
  }
  return canvas;
}

function copy(win, canvas) {
  const box = win.frontierMap.map.getContainer();
  const home = box.getBoundingClientRect();
  const ctx = canvas.getContext("2d");
  ctx.scale(SCALE, SCALE);
  ctx.fillStyle = win.getComputedStyle(box).backgroundColor;
  ctx.fillRect(0, 0, home.width, home.height);
  const parts = [...box.querySelectorAll(".leaflet-pane canvas")];
  const depth = (part) => Number(win.getComputedStyle(part.closest(".leaflet-pane")).zIndex) || 0;
  for (const part of parts.sort((a, b) => depth(a) - depth(b))) {
    const at = part.getBoundingClientRect();
    if (at.width && at.height && part.width && part.height)
      ctx.drawImage(part, at.x - home.x, at.y - home.y, at.width, at.height);
  }
}

/** What the legend of the map lists, open or folded: headings, and signs with their words. */
export function legendOf(win) {
  const entries = [];
  for (const element of win.document.querySelectorAll(".fl-legend-box summary, .fl-legend-box h4, .fl-entry")) {
    if (!element.classList.contains("fl-entry")) entries.push({ heading: element.textContent.trim() });
    else {
      const [sign, ...rest] = element.children;
      const code = element.querySelector(".fl-code")?.textContent ?? "";
      const text = rest.filter((one) => !one.classList.contains("fl-code")).map((one) => one.textContent).join(" ");
      entries.push({ sign, text: text || element.textContent.trim(), code });
    }
  }
  const dock = win.document.querySelector(".fl-dock:not([hidden]) summary");
  if (dock) entries.push({ heading: dock.textContent.trim() });
  return entries;
}

/** Writes from the top down, from the right where the language runs so. */
class Pen {
  constructor(ctx, look, rtl, full) {
    Object.assign(this, { ctx, look, rtl, full, y: 0, dry: false });
  }

  begin() {
    const { ctx, look } = this;
    ctx.setTransform(SCALE, 0, 0, SCALE, 0, 0);
    ctx.fillStyle = look.paper;
    ctx.fillRect(0, 0, this.full, ctx.canvas.height);
  }

  /** How tall something is, without drawing it. */
  measure(write) {
    [this.y, this.dry] = [0, true];
    write();
    this.dry = false;
    return this.y;
  }

  head({ title, lines }) {
    if (title) this.text(title, { size: 20, bold: true });
    for (const line of lines) this.text(line, { size: 12.5 });
    if (title || lines.length) this.y += 10;
  }

  notes(lines) {
    if (lines.length) this.y += 10;
    for (const line of lines) this.text(line, { size: 10.5, colour: this.look.soft });
  }

  text(words, { size, bold = false, colour = this.look.ink, x = PAD, width = this.full - 2 * PAD }) {
    const { ctx } = this;
    ctx.font = `${bold ? 600 : 400} ${size}px ${this.look.font}`;
    const rtl = this.rtl && (/[\u0600-\u06ff]/.test(words) || size > 11);
    ctx.direction = rtl ? "rtl" : "ltr";
    ctx.textAlign = rtl ? "right" : "left";
    ctx.textBaseline = "alphabetic";
    ctx.fillStyle = colour;
    for (const line of wrapped(words, width, (part) => ctx.measureText(part).width)) {
      this.y += size * 1.5;
      if (!this.dry) ctx.fillText(line, rtl ? x + width : x, this.y - size * 0.42);
    }
  }

  legend(entries, width, columns, x = PAD) {
    const start = this.y;
    const each = (width - (columns - 1) * 14) / columns;
    const half = Math.ceil(entries.length / columns);
    let deepest = start;
    for (let column = 0; column < columns; column += 1) {
      this.y = start;
      const place = this.rtl ? columns - 1 - column : column;
      for (const entry of entries.slice(column * half, (column + 1) * half)) this.entry(entry, x + place * (each + 14), each);
      deepest = Math.max(deepest, this.y);
    }
    this.y = deepest;
  }

  entry({ heading, sign, text, code }, x, width) {
    if (heading !== undefined) {
      this.y += 4;
      this.text(heading, { size: 10.5, bold: true, colour: this.look.soft, x, width });
      return;
    }
    const top = this.y;
    const room = width - 32;
    this.text(code ? `${text} \u2066${code}\u2069` : text, { size: 11.5, x: this.rtl ? x : x + 32, width: room });
    if (!this.dry) this.sign(sign, this.rtl ? x + width - 24 : x, top + 4);
  }

  /** The sign of an entry: a swatch, a glyph, or a small chip. */
  sign(sign, x, y) {
    const { ctx, look } = this;
    const svg = sign.querySelector?.("svg") ?? (sign.tagName === "svg" ? sign : null);
    if (sign.tagName === "CANVAS") ctx.drawImage(sign, x, y, 24, 11);
    else if (svg) drawSvg(ctx, svg, x + 6, y - 1, 13, look.ink);
    else {
      const dot = sign.classList.contains("fl-dot");
      ctx.save();
      ctx.beginPath();
      ctx.roundRect(x + (dot ? 8 : 1), y + (dot ? 2 : 0), dot ? 8 : 22, dot ? 8 : 11, 5.5);
      ctx.fillStyle = dot ? look.alarm : look.paper;
      ctx.fill();
      ctx.setLineDash(sign.classList.contains("fl-planned") ? [3, 2] : []);
      ctx.globalAlpha = sign.classList.contains("fl-ended") ? 0.55 : 1;
      ctx.lineWidth = 1.6;
      ctx.strokeStyle = look.ink;
      if (!dot) ctx.stroke();
      if (sign.classList.contains("fl-denied")) {
        ctx.strokeStyle = look.alarm;
        ctx.beginPath();
        ctx.moveTo(x + 5, y + 10);
        ctx.lineTo(x + 19, y + 1);
        ctx.stroke();
      }
      ctx.restore();
    }
    if (sign.tagName === "CANVAS") {
      ctx.lineWidth = 0.8;
      ctx.strokeStyle = look.inner;
      ctx.strokeRect(x, y, 24, 11);
    }
  }
}

function drawSvg(ctx, svg, x, y, size, ink) {
  const [left, top, wide] = svg.getAttribute("viewBox").split(" ").map(Number);
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / wide, size / wide);
  ctx.translate(-left, -top);
  [ctx.fillStyle, ctx.strokeStyle] = [ink, ink];
  [ctx.lineCap, ctx.lineJoin] = ["round", "round"];
  for (const path of svg.querySelectorAll("path")) {
    const shape = new Path2D(path.getAttribute("d"));
    ctx.lineWidth = Number(path.getAttribute("stroke-width")) || 0.3;
    if (path.getAttribute("fill") !== "none") ctx.fill(shape);
    if (path.getAttribute("stroke") !== "none") ctx.stroke(shape);
  }
  ctx.restore();
}

/** Words in lines no wider than `width`; a word that is wider itself is cut. */
export function wrapped(words, width, measure) {
  const lines = [];
  let line = "";
  for (const word of words.split(/\s+/)) {
    let rest = word;
    const longer = line ? `${line} ${rest}` : rest;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    while (rest && measure(rest) > width) {
      let fits = rest.length;
      while (fits > 1 && measure(rest.slice(0, fits)) > width) fits = Math.ceil(fits / 2) === fits ? fits - 1 : Math.ceil(fits / 2);
      lines.push(rest.slice(0, fits));
      rest = rest.slice(fits);
    }
    line = rest;
  }
  if (line) lines.push(line);
  return lines;
}
