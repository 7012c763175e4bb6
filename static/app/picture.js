// A picture of the map as it stands and of its strip, with what they show in words, a legend, and the sources.
//
// Drawn here, on a canvas: nothing leaves this machine. `win` is the window of the map.

import { lookOf } from "./look.js";
import { PAD, Pen, SCALE } from "./pen.js";
import { isoOf } from "./scales.js";
import { StillStrip } from "./stillstrip.js";

const LEGEND = 232; // pixels of the legend's column
const LONGER = 1.25; // times as long as the map, and the legend stands below it

/**
 * A canvas of the whole picture; `asked` holds title, lines and notes as plain text, and the words of the
 * strip (`title` and `note`), or null for a picture of the map alone.
 */
export function picture(win, asked) {
  const frontier = win.frontierMap;
  const text = { ...asked, lines: onDay(asked.lines, frontier.command.day, frontier.day) };
  const { theme, lang } = frontier.command;
  const look = lookOf(theme);
  const taken = takeMap(win);
  const [wide, tall] = [taken.width / SCALE, taken.height / SCALE];
  const canvas = document.createElement("canvas");
  const penOf = (width) => new Pen(canvas.getContext("2d"), look, lang === "ar", width);
  const still = text.strip && new StillStrip(frontier);
  const entries = [...legendOf(win), ...holdersOf(still, frontier.words)];
  const column = penOf(LEGEND);
  const columnTall = column.measure(() => column.legend(entries, LEGEND - PAD, 1));
  const beside = wide > 520 && columnTall < LONGER * tall;
  const columns = wide > 520 ? 4 : 2; // of a legend below the map
  const full = Math.max(beside ? wide + LEGEND : wide, 320) + 2 * PAD;
  const strip = still && stripOf(still, full - 2 * PAD);
  const pen = penOf(full);
  pen.ctx.canvas.width = full * SCALE; // a first width, so that text can be measured
  const head = pen.measure(() => pen.head(text));
  const legendTall = beside ? 0 : pen.measure(() => pen.legend(entries, full - 2 * PAD, columns)) + 8;
  const stripTall = strip ? pen.measure(() => pen.strip(text.strip, strip)) : 0;
  const foot = pen.measure(() => pen.notes(text.notes));
  const body = Math.max(tall, beside ? columnTall : 0);
  canvas.width = full * SCALE;
  canvas.height = (PAD + head + body + legendTall + stripTall + foot + PAD) * SCALE;
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
  if (!beside) pen.legend(entries, full - 2 * PAD, columns);
  pen.y = top + body + legendTall;
  if (strip) pen.strip(text.strip, strip);
  pen.notes(text.notes);
  return canvas;
}

function stripOf(still, width) {
  const canvas = document.createElement("canvas");
  still.drawDay(still.draw(canvas, width, SCALE));
  return canvas;
}

/** Entries of the legend for those whom only the strip shows. */
function holdersOf(still, words) {
  const found = still ? still.otherHolders() : [];
  return found.length ? [{ heading: words.strip_holders }, ...found] : [];
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
