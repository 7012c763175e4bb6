// How the strip is drawn: ground and axes, blocks of control with soft ends, rules and frames.

import { Blend } from "./blend.js";
import { fillOf, tileBytes } from "./hatch.js";
import { dayTicks, kmTicks } from "./scales.js";
import { apart, LOOSE, TAG, tagPlace } from "./stripplan.js";

const SLICES = 48; // a soft end is drawn in so many steps
const FAINT = 0.2;
const TITLE = { size: 12.5, bold: true };
const HALF_DIGIT = 3.2; // pixels: of the days below a panel, which its edge does not cut
const SLIVER = 6; // pixels: narrower, and a hatch is not to be told from its ground

export function ground(ctx, panel, { x, y }, { days, length, words, look }) {
  ctx.fillStyle = look.panel;
  ctx.fillRect(panel.x, panel.y, panel.width, panel.height);
  ctx.fillRect(panel.x, panel.y - LOOSE, panel.width, LOOSE - 3);
  write(ctx, words.sides[panel.side], panel.x, panel.y - LOOSE - 12, look, { ...TITLE, align: "left" });
  ctx.fillStyle = look.grid;
  for (const km of kmTicks(length)) ctx.fillRect(panel.x, Math.round(y(km)), panel.width, 1);
  for (const { day, text } of dayTicks(days, panel.width)) {
    const at = Math.round(x(day));
    ctx.fillStyle = look.grid;
    ctx.fillRect(at, panel.y - LOOSE, 1, LOOSE - 3);
    ctx.fillRect(at, panel.y, 1, panel.height + 4);
    const half = text.length * HALF_DIGIT;
    const middle = Math.min(Math.max(at, panel.x + half), panel.x + panel.width - half);
    write(ctx, text, middle, panel.y + panel.height + 13, look, { size: 10.5, colour: look.soft });
  }
}

/** Kilometres and the names of places on the line, each where there is room. */
export function kmAxis(ctx, panel, axis, { y }, { length, words, look, marks, lang }) {
  const top = panel.y - LOOSE / 2 - 1;
  write(ctx, words.strip_loose, axis.x, top, look, { size: 9.5, colour: look.soft, most: axis.width });
  const [first, ...kms] = kmTicks(length).map((km) => ({ km, y: Math.max(panel.y + 6, y(km)) }));
  const named = apart(marks.map((mark) => ({ ...mark, y: y(mark.km) })), [first.y], 14)
    .filter((mark) => mark.y > panel.y + 4 && mark.y < panel.y + panel.height - 2);
  for (const { km, y: at } of [first, ...apart(kms, named.map((mark) => mark.y), 11)])
    write(ctx, km ? `${km}` : `${words.km} 0`, axis.x, at, look, { size: 10, colour: look.soft });
  for (const mark of named) {
    write(ctx, mark[lang], axis.x, mark.y, look, { size: 10.5, bold: true, most: axis.width });
    ctx.fillStyle = look.soft;
    for (const edge of axis.edges)
      ctx.fillRect(edge, Math.round(mark.y), 3, 1);
  }
}

/**
 * Where stretches held over days lie, in pixels: a column each of `left`, `right`, `top`, `bottom`, of
 * `sure`, from where one is surely held, of `fresh`, from where its evidence pales, and of `inside`,
 * which tells those on the panel. `numbers` are those of `blocks` (columns); a crowd has `whole` pixels
 * from top to bottom.
 */
export function boxesOf(blocks, numbers, panel, { x, y }, whole = false) {
  const edge = panel.x + panel.width;
  const names = ["left", "right", "top", "bottom", "sure", "fresh"];
  const boxes = Object.fromEntries(names.map((name) => [name, new Float64Array(numbers.length)]));
  const { left, right, top, bottom, sure, fresh } = boxes;
  const inside = new Uint8Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    const last = blocks.last[number];
    left[i] = x(blocks.first[number]);
    right[i] = Math.max(left[i] + 2, Number.isNaN(last) ? edge : x(last + 1));
    const high = blocks.loose[number] ? panel.y - LOOSE + 2 : y(blocks.from[number]);
    const low = Math.max(high + 2.5, blocks.loose[number] ? panel.y - 5 : y(blocks.to[number]));
    top[i] = whole ? Math.round(high) : high;
    bottom[i] = whole ? Math.max(top[i] + 2, Math.round(low)) : low;
    inside[i] = Number(right[i] >= panel.x && left[i] <= edge);
    const from = blocks.sure[number];
    sure[i] = Number.isNaN(from) ? right[i] : Math.min(right[i], x(from));
    fresh[i] = Math.min(right[i], Math.max(sure[i], left[i] + 3, x(blocks.evidence[number] + 1)));
  }
  return { ...boxes, inside };
}

/** A stretch held over days: soft where its start is not known, fading after its last evidence. */
export function block(ctx, item, box, look) {
  ctx.fillStyle = hatched(item, box) ? (item.fill ??= fillOf(ctx, item, look)) : item.colours[0];
  const { left, sure, fresh } = box;
  shade(ctx, box, left, sure, SLICES, (t) => (item.sure === null ? 0.5 : 0.3 + 0.65 * t));
  shade(ctx, box, sure, fresh, 1, () => 0.95);
  shade(ctx, box, fresh, box.right, SLICES, (t) => Math.max(FAINT, 0.9 - 0.75 * t));
  if (!item.unstated && !item.wide && item.sure === item.first) {
    ctx.fillStyle = item.colours[0];
    ctx.fillRect(left, box.top, 1.5, box.bottom - box.top);
  }
}

/** Blocks of a crowd, `[item, box]` in their order, without fine soft ends: in one picture. */
export function crowded(ctx, blocks, panel, look) {
  const [left, top] = [Math.floor(panel.x), Math.floor(panel.y - LOOSE)]; // whole pixels, or all is blurred
  const blend = new Blend(left, top, panel.x + panel.width - left, panel.y + panel.height - top, ctx.getTransform().a);
  for (const [item, box] of blocks) {
    item.tile ??= tileBytes(item, look);
    const tile = hatched(item, box) ? item.tile : tileBytes(item, look, item.colours[0]);
    const lay = (from, to, alpha) => {
      const start = Math.round(from);
      if (Math.round(to) > start) blend.lay(start, box.top, Math.round(to) - start, box.bottom - box.top, tile, alpha);
    };
    lay(box.left, box.sure, item.sure === null ? 0.5 : 0.3);
    lay(box.sure, box.fresh, 0.95);
    lay(box.fresh, box.right, 0.9);
  }
  blend.onto(ctx);
}

/** Whether a fill says more than its colour: one holder's own hatch cannot be seen on a sliver. */
function hatched({ condition, wide, unstated }, { left, right, top, bottom }) {
  return condition !== "held" || wide || unstated || (right - left >= SLIVER && bottom - top >= SLIVER);
}

function shade(ctx, { top, bottom }, from, to, slices, alphaAt) {
  const [start, end] = [Math.round(from), Math.round(to)];
  const step = Math.max(2, Math.ceil((end - start) / slices));
  for (let at = start; at < end; at += step) {
    ctx.globalAlpha = alphaAt((at - start) / (end - start));
    ctx.fillRect(at, top, Math.min(step, end - at), bottom - top);
  }
  ctx.globalAlpha = 1;
}

/**
 * Who holds a block, in code and, with room, by name; on a spot inside it that is still free. Not
 * again beside the same name in `named`.
 */
export function blockName(ctx, item, box, panel, { taken, named }, look, lang) {
  const height = box.bottom - box.top;
  const from = Math.max(box.left, panel.x);
  const wide = Math.min(box.right, panel.x + panel.width) - from - 8;
  if (item.unstated || height < 12 || wide < 18) return;
  const code = item.codes.join(" + ");
  const names = item.holders.map((actor) => actor[lang]).join(" · ");
  ctx.font = `600 10.5px ${look.font}`;
  for (const text of [`${code}  ${names}`, code]) {
    const width = ctx.measureText(text).width;
    if (width > wide) continue;
    for (let top = box.top + 3; top + 10 <= box.bottom; top += 12) {
      for (let left = from + 5; left + width <= from + wide + 4; left += 34) {
        const spot = { left, right: left + width, top: top - 1, bottom: top + 12 };
        if (!taken.free(spot)) continue;
        if (named.some((other) => other.code === code && besides(other, spot))) return;
        taken.add(spot);
        named.push({ ...spot, code });
        write(ctx, text, left, top + 6, look, { size: 10.5, bold: true, align: "left", halo: true });
        return;
      }
    }
  }
}

const besides = (a, b) =>
  a.left < b.right + 40 && b.left < a.right + 40 && a.top < b.bottom + 70 && b.top < a.bottom + 70;

/** A day as a rule with its date in a tag, which stands clear of the panel's title and of `taken`. */
export function rule(ctx, panel, at, text, look, { colour, title, taken = null }) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 3]);
  ctx.beginPath();
  ctx.moveTo(at, panel.y - LOOSE);
  ctx.lineTo(at, panel.y + panel.height);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = fontOf(look, TITLE);
  const least = panel.x + ctx.measureText(title).width + 8 + TAG / 2;
  const middle = tagPlace(at, least, panel.x + panel.width - TAG / 2 - 1, taken);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(middle - TAG / 2, panel.y - LOOSE - 21, TAG, 17, 8.5);
  ctx.fill();
  write(ctx, text, middle, panel.y - LOOSE - 12, look, { size: 10.5, bold: true, colour: look.paper });
  return middle;
}

export function frame(ctx, x, y, width, height, look) {
  ctx.fillStyle = look.accent;
  ctx.globalAlpha = 0.14;
  ctx.fillRect(x, y, width, height);
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.4;
  ctx.strokeStyle = look.accent;
  ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

export function write(ctx, text, x, y, look, { size = 11, bold = false, colour = look.ink, align = "center", halo = false, most }) {
  ctx.font = fontOf(look, { size, bold });
  ctx.textAlign = align;
  ctx.textBaseline = "middle";
  if (halo) {
    ctx.lineWidth = 3.2;
    ctx.lineJoin = "round";
    ctx.strokeStyle = look.halo;
    ctx.strokeText(text, x, y, most);
  }
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y, most);
}

function fontOf(look, { size, bold }) {
  return `${bold ? 600 : 400} ${size}px ${look.font}`;
}
