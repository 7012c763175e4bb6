// Runs in every frame before its own scripts. In the page: notes each click. In the map's frame:
// notes each call that draws on a canvas, and two animation frames later the moment of paint.
{
  const now = () => performance.timeOrigin + performance.now();
  if (window === window.top) {
    window.probe = { click: 0, drawn: 0, painted: 0 };
    document.addEventListener("click", () => { window.probe.click = now(); }, true);
  } else {
    const { probe } = window.top;
    let waiting = false;
    const paint = () => {
      waiting = false;
      probe.painted = now();
    };
    const note = () => {
      // Asked now: a frame may begin as an empty document and keep its window.
      if (!location.pathname.includes("streamlit_folium")) return;
      probe.drawn = now();
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => requestAnimationFrame(paint));
    };
    const pen = CanvasRenderingContext2D.prototype;
    for (const name of ["fill", "stroke", "fillRect", "clearRect", "fillText", "drawImage"]) {
      const draw = pen[name];
      pen[name] = function (...words) {
        note();
        return draw.apply(this, words);
      };
    }
  }
}
