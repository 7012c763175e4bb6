// Fills that tell holders and certainty apart without colour: stripes, crosses, checks.

const TILE = 12;

/** A repeating fill for a band or block; `colours` are the holders', one or more. */
export function bandFill(ctx, condition, colours, look) {
  if (condition === "held") return colours[0];
  const tile = new OffscreenCanvas(TILE, TILE);
  const t = tile.getContext("2d");
  stripes(t, colours.length > 1 ? colours : [colours[0], look.paper]);
  if (condition === "contested") cross(t, look.alarm, 2);
  if (condition === "contradicted") {
    cross(t, look.paper, 3);
    diagonal(t, look.alarm, 2, false);
  }
  return ctx.createPattern(tile, "repeat");
}

/** The light hatch of a claim whose stretch is not stated: a few thin lines on nothing. */
export function unstatedFill(ctx, colours) {
  const tile = new OffscreenCanvas(TILE, TILE);
  const t = tile.getContext("2d");
  t.globalAlpha = 0.75;
  diagonal(t, colours[0], 1.6, true);
  if (colours.length > 1) {
    t.translate(TILE / 2, 0);
    diagonal(t, colours[1], 1.6, true);
  }
  return ctx.createPattern(tile, "repeat");
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
