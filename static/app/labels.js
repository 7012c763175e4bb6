// Words on the map: drawn last, with a halo, and left out where there is no room.

import { boxAround } from "./spread.js";

export class Labels {
  constructor(taken) {
    this.taken = taken;
    this.offers = [];
    this.drawn = [];
  }

  /** Offers a label with places to try in order; `lines` of text come one under the other. */
  offer(lines, spots, style = {}) {
    this.offers.push({ lines: [lines].flat(), spots, style });
  }

  /**
   * Draws one line at once on the first free of some spots, taking its room, and says where. With
   * none free, what is optional is left out, and the rest goes where it hides least. A `gap` in pixels
   * keeps it apart from other words on its line.
   */
  put(ctx, text, spots, look, style) {
    ctx.font = `${style.bold ? 600 : 400} ${style.size ?? 11}px ${look.font}`;
    const width = ctx.measureText(text).width + 2 * (style.gap ?? 0);
    const hidden = spots.map((spot) => this.hides(spot, width));
    const least = hidden.indexOf(Math.min(...hidden));
    if (hidden[least] > 0 && style.optional) return null;
    const [x, y] = spots[least];
    this.draw(ctx, [text], x, y, look, style);
    const box = boxAround(x, y, width, 14);
    this.taken.add(box);
    this.drawn.push(box);
    return [x, y];
  }

  /** How much of what is drawn a line at a spot would hide, in pixels; the bands' own room does not count. */
  hides([x, y], width) {
    const box = boxAround(x, y, width, 14);
    const shared = (from, to, other, end) => Math.max(0, Math.min(to, end) - Math.max(from, other));
    return this.drawn.reduce((sum, other) => sum +
      shared(box.left, box.right, other.left, other.right) *
      shared(box.top, box.bottom, other.top, other.bottom), 0);
  }

  drawOffers(ctx, look) {
    for (const { lines, spots, style } of this.offers) {
      const size = style.size ?? 12;
      ctx.font = `${style.bold ? 600 : 400} ${size}px ${look.font}`;
      const width = Math.max(...lines.map((line) => ctx.measureText(line).width));
      const height = lines.length * size * 1.35;
      for (const [x, y, align] of spots) {
        const middle = align === "left" ? x + width / 2 : align === "right" ? x - width / 2 : x;
        const box = boxAround(middle, y, width, height, 2);
        if (!this.taken.free(box)) continue;
        this.taken.add(box);
        this.draw(ctx, lines, middle, y, look, style);
        break;
      }
    }
  }

  draw(ctx, lines, x, y, look, style) {
    const size = style.size ?? 11;
    ctx.font = `${style.bold ? 600 : 400} ${size}px ${look.font}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    ctx.lineWidth = 3.4;
    ctx.strokeStyle = look.halo;
    ctx.fillStyle = style.colour ?? look.ink;
    lines.forEach((line, i) => {
      const dy = (i - (lines.length - 1) / 2) * size * 1.35;
      ctx.strokeText(line, x, y + dy);
      ctx.fillText(line, x, y + dy);
    });
  }
}
