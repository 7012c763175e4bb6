// Many small rectangles laid over one another as one picture: drawn one by one they take far longer.

import { TILE } from "./hatch.js";

/** A picture of `wide` × `high` pixels on which tiles are laid; `ratio` pixels make one of the page. */
export class Blend {
  constructor(left, top, wide, high, ratio) {
    Object.assign(this, { left, top, ratio });
    [this.wide, this.high] = [Math.ceil(wide * ratio), Math.ceil(high * ratio)];
    this.picture = new Float32Array(4 * this.wide * this.high); // each colour times its opacity
    const within = (at, begun) => modulo(Math.floor(at / ratio + begun), TILE);
    this.across = Int32Array.from({ length: this.wide }, (_, at) => 4 * within(at, left)); // of a tile's bytes
    this.down = Int32Array.from({ length: this.high }, (_, row) => 4 * TILE * within(row, top));
  }

  /** Lays a tile (`TILE` × `TILE` pixels, four bytes each) over a rectangle, as a repeating fill would. */
  lay(x, y, width, height, tile, alpha) {
    const { left, top, ratio, wide, high, picture, across, down } = this;
    const within = (at, begun, most) => Math.max(0, Math.min(Math.round((at - begun) * ratio), most));
    const [first, last] = [within(x, left, wide), within(x + width, left, wide)];
    const [upper, lower] = [within(y, top, high), within(y + height, top, high)];
    for (let row = upper; row < lower; row++) {
      for (let at = first; at < last; at++) {
        const from = down[row] + across[at];
        const cover = (tile[from + 3] / 255) * alpha;
        if (!cover) continue;
        const to = 4 * (row * wide + at);
        const kept = 1 - cover;
        picture[to] = tile[from] * cover + picture[to] * kept;
        picture[to + 1] = tile[from + 1] * cover + picture[to + 1] * kept;
        picture[to + 2] = tile[from + 2] * cover + picture[to + 2] * kept;
        picture[to + 3] = cover + picture[to + 3] * kept;
      }
    }
  }

  /** Each pixel's four bytes, its colour apart from its opacity. */
  bytes() {
    const { picture } = this;
    const bytes = new Uint8ClampedArray(picture.length);
    for (let i = 0; i < picture.length; i += 4) {
      const cover = picture[i + 3];
      if (!cover) continue;
      for (let c = 0; c < 3; c++) bytes[i + c] = picture[i + c] / cover;
      bytes[i + 3] = 255 * cover;
    }
    return bytes;
  }

  /** Puts the picture where it belongs, over what was drawn before. */
  onto(ctx) {
    const { left, top, wide, high, ratio } = this;
    if (!wide || !high) return;
    const canvas = new OffscreenCanvas(wide, high);
    canvas.getContext("2d").putImageData(new ImageData(this.bytes(), wide, high), 0, 0);
    ctx.drawImage(canvas, left, top, wide / ratio, high / ratio);
  }
}

const modulo = (value, by) => ((value % by) + by) % by;
