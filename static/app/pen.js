// Writes and draws from the top down on a canvas: lines of text, and the entries of a legend.

export const SCALE = 2; // as fine as a good screen or a printer wants it
export const PAD = 18; // pixels around everything
const MOST_LINES = 3; // of one text: a name without end would leave no room for the map
const MOST_HEAD = 8; // of a line that names every filter

/** Writes from the top down, from the right where the language runs so. */
export class Pen {
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
    for (const line of lines) this.text(line, { size: 12.5, most: MOST_HEAD });
    if (title || lines.length) this.y += 10;
  }

  notes(lines) {
    if (lines.length) this.y += 10;
    for (const line of lines) this.text(line, { size: 10.5, colour: this.look.soft, most: Infinity });
  }

  /** The strip under its heading; a note tells what is not on it. */
  strip({ title, note }, canvas) {
    this.y += 10;
    this.text(title, { size: 13, bold: true });
    this.y += 4;
    const [wide, tall] = [canvas.width / SCALE, canvas.height / SCALE];
    if (!this.dry) this.ctx.drawImage(canvas, (this.full - wide) / 2, this.y, wide, tall);
    this.y += tall;
    if (note) this.text(note, { size: 10.5, colour: this.look.soft });
  }

  text(words, { size, bold = false, colour = this.look.ink, x = PAD, width = this.full - 2 * PAD, most = MOST_LINES }) {
    const { ctx } = this;
    ctx.font = `${bold ? 600 : 400} ${size}px ${this.look.font}`;
    const rtl = this.rtl && (/[\u0600-\u06ff]/.test(words) || size > 11);
    ctx.direction = rtl ? "rtl" : "ltr";
    ctx.textAlign = rtl ? "right" : "left";
    ctx.textBaseline = "alphabetic";
    ctx.fillStyle = colour;
    for (const line of shortened(words, width, (part) => ctx.measureText(part).width, most)) {
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
      ctx.strokeStyle = sign.style?.getPropertyValue("--ring") || look.ink;
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

/** The first lines of a text; the last of them tells that there was more. */
export function shortened(words, width, measure, most) {
  const lines = wrapped(words.slice(0, most * 1000), width, measure);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1].slice(0, -1)}…`];
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
