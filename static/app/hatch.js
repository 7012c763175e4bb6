// Fills that tell holders and certainty apart without colour: stripes, crosses, dots, checks.

export const TILE = 12; // pixels: the side of a fill that repeats
const patterns = new Map();
const tiles = new Map();

/**
 * A repeating fill for a band or block `{condition, colours, hatches, wide, unstated}`: one holder
 * in his own hatch, several in stripes; whole ground only where the claims tell which ground.
 */
export function fillOf(ctx, block, look) {
  const key = keyOf(block, look);
  if (!patterns.has(key)) patterns.set(key, ctx.createPattern(tileOf(block, look), "repeat"));
  return patterns.get(key);
}

const keyOf = ({ condition, colours, hatches, wide, unstated }, look) =>
  [condition, colours, hatches, wide, unstated, look.paper].join();

/** The bytes of that fill's tile, or of a tile in one colour. */
export function tileBytes(block, look, colour = null) {
  const key = colour ?? keyOf(block, look);
  if (!tiles.has(key)) {
    const tile = colour ? plain(colour) : tileOf(block, look);
    tiles.set(key, tile.getContext("2d").getImageData(0, 0, TILE, TILE).data);
  }
  return tiles.get(key);
}

function plain(colour) {
  const tile = new OffscreenCanvas(TILE, TILE);
  const t = tile.getContext("2d");
  t.fillStyle = colour;
  t.fillRect(0, 0, TILE, TILE);
  return tile;
}

function tileOf({ condition, colours, hatches, wide, unstated }, look) {
  const tile = new OffscreenCanvas(TILE, TILE);
  const t = tile.getContext("2d");
  if (unstated) thin(t, colours);
  else if (condition === "held" && wide) loose(t, colours);
  else if (condition === "held") whole(t, colours[0], hatches?.[0], look);
  else parted(t, condition, colours, look, wide);
  return tile;
}

/** Extent not stated: thin lines on nothing. */
function thin(t, colours) {
  t.globalAlpha = 0.8;
  colours.slice(0, 2).forEach((colour, i) => {
    if (i) t.translate(TILE / 2, 0);
    diagonal(t, colour, 1.5, true);
  });
}

/** Said of a whole province: a tint with lines, the ground shining through. */
function loose(t, colours) {
  const [colour] = colours;
  t.globalAlpha = 0.22;
  t.fillStyle = colour;
  t.fillRect(0, 0, TILE, TILE);
  t.globalAlpha = 0.85;
  diagonal(t, colour, 2.2, true);
  t.translate(TILE / 2, 0);
  diagonal(t, colours[1] ?? colour, 2.2, true);
}

/** Held by one: his colour, with his own hatch in a tone of it. */
function whole(t, colour, hatch, look) {
  t.fillStyle = colour;
  t.fillRect(0, 0, TILE, TILE);
  t.globalAlpha = 0.42;
  if (hatch === "stripe" || hatch === "cross") diagonal(t, look.paper, 1.6, true);
  if (hatch === "cross") diagonal(t, look.paper, 1.6, false);
  if (hatch === "dots") for (const [x, y] of [[3, 3], [9, 9]]) {
    t.fillStyle = look.paper;
    t.beginPath();
    t.arc(x, y, 1.7, 0, 7);
    t.fill();
  }
}

/** Shared, contested, contradicted: stripes of all, crossed out in their own ways. */
function parted(t, condition, colours, look, wide) {
  if (wide) t.globalAlpha = 0.55;
  stripes(t, colours.length > 1 ? colours : [colours[0], look.paper]);
  t.globalAlpha = 1;
  if (condition === "contested") cross(t, look.alarm, 2);
  if (condition === "contradicted") {
    cross(t, look.paper, 3);
    diagonal(t, look.alarm, 2, false);
  }
}

/** Diagonal stripes that meet across tiles: each colour takes an even share of the slope. */
function stripes(t, colours) {
  const share = TILE / colours.length;
  for (let turn = -2; turn <= 2; turn++) {
    colours.forEach((colour, i) => {
      const x = turn * TILE + i * share;
      t.fillStyle = colour;
      t.beginPath();
      t.moveTo(x, 0);
      t.lineTo(x + share, 0);
      t.lineTo(x + share - TILE, TILE);
      t.lineTo(x - TILE, TILE);
      t.fill();
    });
  }
}

function diagonal(t, colour, width, rising) {
  t.strokeStyle = colour;
  t.lineWidth = width;
  t.beginPath();
  for (const shift of [-TILE, 0, TILE]) {
    t.moveTo(shift - 1, rising ? TILE + 1 : -1);
    t.lineTo(shift + TILE + 1, rising ? -1 : TILE + 1);
  }
  t.stroke();
}

function cross(t, colour, width) {
  diagonal(t, colour, width, true);
  diagonal(t, colour, width, false);
}
