// A sample of each way in which ground is drawn, for the legend.

const [WIDE, TALL] = [44, 20]; // pixels of a sample, which is shown at half its size

export function sampleOf(way, look) {
  const canvas = document.createElement("canvas");
  canvas.className = "fl-swatch fl-way";
  [canvas.width, canvas.height] = [WIDE, TALL];
  const ctx = canvas.getContext("2d");
  ctx.lineWidth = way === "area" ? 2 : 5;
  ctx.setLineDash({ area: [6, 5], soft: [4, 6], stretch: [] }[way]);
  ctx.fillStyle = look.area;
  ctx.strokeStyle = look.soft;
  if (way === "area") {
    ctx.fillRect(3, 2, WIDE - 6, TALL - 4);
    ctx.strokeRect(3, 2, WIDE - 6, TALL - 4);
  } else {
    ctx.beginPath();
    ctx.moveTo(2, TALL / 2);
    ctx.lineTo(WIDE - 2, TALL / 2);
    ctx.stroke();
  }
  return canvas;
}
