// One drawing for each kind of claim, on a unit square from -1 to 1, stroked in one ink.

const P = (d) => ({ d });
const F = (d) => ({ d, fill: true });

const GLYPHS = {
  control: [P("M-.55 .85V-.8"), F("M-.55-.8H.65L.35-.4L.65 0H-.55Z")],
  presence: [F("M0-.8L.7-.5V0C.7 .45 .4 .7 0 .9C-.4 .7-.7 .45-.7 0V-.5Z")],
  patrol: [P("M-.75-.6L-.15 0L-.75 .6"), P("M.05-.6L.65 0L.05 .6")],
  post: [F("M-.3-.1H.3V.85H-.3Z"), P("M-.65-.1H.65"), P("M-.5-.1L0-.8L.5-.1")],
  fortification: [F("M-.8 .6V-.5H-.45V-.1H-.18V-.5H.18V-.1H.45V-.5H.8V.6Z")],
  crossing_status: [P("M-.7 .8V-.6M.7 .8V-.6"), P("M-.9-.6H.9"), P("M-.7 .1L.6 .1")],
  coordination: [P("M-.08 0A.42 .42 0 1 1-.92 0A.42 .42 0 1 1-.08 0"), P("M.92 0A.42 .42 0 1 1 .08 0A.42 .42 0 1 1 .92 0"), P("M-.25 0H.25")],
  operation: [P("M-.8 0H.55"), F("M.2-.6L.9 0L.2 .6Z")],
  capture: [P("M-.6 .85V-.8"), P("M-.6-.75H.7L.4-.35L.7 .05H-.6"), P("M-.15 .55L.15 .85L.75 .25")],
  encirclement: [P("M.85 0A.85 .85 0 1 1-.85 0A.85 .85 0 1 1 .85 0"), F("M.3 0A.3 .3 0 1 1-.3 0A.3 .3 0 1 1 .3 0")],
  clash: [P("M-.75-.75L.75 .75M.75-.75L-.75 .75"), P("M-.8 .35L-.35 .8M.8 .35L.35 .8")],
  strike: [F("M0-.95L.22-.3L.9-.3L.36 .12L.56 .8L0 .4L-.56 .8L-.36 .12L-.9-.3L-.22-.3Z")],
  arrest: [P("M-.15 .2A.35 .35 0 1 1-.85 .2A.35 .35 0 1 1-.15 .2"), P("M.85 .2A.35 .35 0 1 1 .15 .2A.35 .35 0 1 1 .85 .2"), P("M-.5-.15V-.6H.5V-.15")],
  infiltration: [P("M-.85 .45L-.35-.3L.1 .3L.55-.35"), F("M.2-.6L.85-.75L.75-.1Z")],
  transfer: [P("M-.8-.35H.5"), F("M.3-.75L.9-.35L.3 .05Z"), P("M.8 .45H-.4"), F("M-.3 .05L-.9 .45L-.3 .85Z")],
  casualties: [F("M-.22-.85H.22V-.3H.75V.12H.22V.9H-.22V.12H-.75V-.3H-.22Z")],
  force_size: [F("M-.65 .8V.15H-.25V.8Z"), F("M-.18 .8V-.3H.22V.8Z"), F("M.3 .8V-.75H.7V.8Z")],
  border_length: [P("M-.85-.4V.4M.85-.4V.4M-.8 0H.8"), P("M-.4-.2V.2M0-.2V.2M.4-.2V.2")],
};

export const KINDS = Object.keys(GLYPHS);

/** The drawing of a kind as strokes and fills; an unknown kind is a plain dot. */
export function strokesOf(kind) {
  return GLYPHS[kind] ?? [F("M.5 0A.5 .5 0 1 1-.5 0A.5 .5 0 1 1 .5 0")];
}

const paths = new Map();
function pathOf(d) {
  if (!paths.has(d)) paths.set(d, new Path2D(d));
  return paths.get(d);
}

/** Draws the bare glyph with half-width `r` at x, y. */
export function drawGlyph(ctx, kind, x, y, r, ink) {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(r, r);
  ctx.lineWidth = 0.3;
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  for (const part of strokesOf(kind)) {
    if (part.fill) ctx.fill(pathOf(part.d));
    else ctx.stroke(pathOf(part.d));
  }
  ctx.restore();
}

/** The same drawing as an SVG element, for legends and lists. */
export function glyphSvg(doc, kind, size) {
  const ns = "http://www.w3.org/2000/svg";
  const svg = doc.createElementNS(ns, "svg");
  svg.setAttribute("viewBox", "-1.15 -1.15 2.3 2.3");
  svg.setAttribute("width", size);
  svg.setAttribute("height", size);
  svg.setAttribute("aria-hidden", "true");
  for (const part of strokesOf(kind)) {
    const path = doc.createElementNS(ns, "path");
    path.setAttribute("d", part.d);
    path.setAttribute("fill", part.fill ? "currentColor" : "none");
    path.setAttribute("stroke", part.fill ? "none" : "currentColor");
    path.setAttribute("stroke-width", ".3");
    path.setAttribute("stroke-linecap", "round");
    path.setAttribute("stroke-linejoin", "round");
    svg.append(path);
  }
  return svg;
}

/**
 * A mark: a paper disc (or pill, with the actor's letter code) in a ring of the actor's colour.
 * The ring tells the manner: whole for facts, dashed for plans, struck through for denials.
 */
export function drawBadge(ctx, badge, look) {
  const { x, y, r, width } = badge;
  const half = width / 2;
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(x - half, y - r, width, 2 * r, r);
  ctx.fillStyle = look.paper;
  if (!badge.plain) {
    ctx.shadowColor = look.shadow;
    ctx.shadowBlur = 3;
    ctx.shadowOffsetY = 1;
  }
  ctx.fill();
  ctx.shadowColor = "transparent";
  ctx.globalAlpha = badge.manner === "ended" ? 0.55 : 1;
  if (badge.manner === "planned") ctx.setLineDash([2.6, 2.2]);
  ctx.lineWidth = badge.selected ? 3 : 2;
  ctx.strokeStyle = badge.colour ?? look.ink;
  ctx.stroke();
  ctx.setLineDash([]);
  drawGlyph(ctx, badge.kind, x - half + r, y, r * 0.56, look.ink);
  if (badge.code) {
    ctx.font = `600 ${Math.round(r * 1.05)}px ${look.font}`;
    ctx.fillStyle = look.ink;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillText(badge.code, x - half + 2 * r - 1, y + 0.5);
  }
  ctx.globalAlpha = 1;
  if (badge.manner === "denied") strike(ctx, x - half + r, y, r, look.alarm);
  if (badge.contradicted) dot(ctx, x - half + 2.5, y - r + 2.5, look);
  if (badge.count > 1) pill(ctx, x + half - 1, y - r + 1, String(badge.count), look);
  if (badge.selected) halo(ctx, badge, look);
  ctx.restore();
}

function strike(ctx, x, y, r, colour) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x - r * 0.72, y + r * 0.72);
  ctx.lineTo(x + r * 0.72, y - r * 0.72);
  ctx.stroke();
}

function dot(ctx, x, y, look) {
  ctx.fillStyle = look.alarm;
  ctx.strokeStyle = look.paper;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.arc(x, y, 3.2, 0, 7);
  ctx.fill();
  ctx.stroke();
}

function pill(ctx, x, y, text, look) {
  ctx.font = `600 9px ${look.font}`;
  const wide = Math.max(12, ctx.measureText(text).width + 6);
  ctx.fillStyle = look.ink;
  ctx.beginPath();
  ctx.roundRect(x - wide / 2, y - 6, wide, 12, 6);
  ctx.fill();
  ctx.fillStyle = look.paper;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(text, x, y + 0.5);
}

function halo(ctx, { x, y, r, width }, look) {
  ctx.strokeStyle = look.accent;
  ctx.lineWidth = 2.5;
  ctx.beginPath();
  ctx.roundRect(x - width / 2 - 5, y - r - 5, width + 10, 2 * r + 10, r + 5);
  ctx.stroke();
}
