// Runs in every frame before its own scripts. In the page: notes each click, each drawing of a deck
// of WebGL, and each paint of the strip. In the map's frame: notes each call that draws on a canvas.
// Two animation frames after the last drawing is the moment of paint.
{
  const now = () => performance.timeOrigin + performance.now();
  const hook = (pen, names, note) => {
    for (const name of names) {
      const draw = pen[name];
      pen[name] = function (...words) {
        note();
        return draw.apply(this, words);
      };
    }
  };
  const noter = (probe) => {
    let waiting = false;
    let drawing = false;
    return () => {
      if (drawing) return; // one note a task: the clock is slower than what it measures
      drawing = true;
      queueMicrotask(() => {
        drawing = false;
        probe.drawn = now();
      });
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => requestAnimationFrame(() => {
        waiting = false;
        probe.painted = now();
      }));
    };
  };
  if (window === window.top) {
    const probe = window.probe = { click: 0, drawn: 0, painted: 0, strip: 0 };
    document.addEventListener("click", () => { probe.click = now(); }, true);
    const note = noter(probe);
    for (const type of ["WebGLRenderingContext", "WebGL2RenderingContext"])
      if (window[type]) hook(window[type].prototype, ["drawArrays", "drawElements"], note);
    if (window.WebGL2RenderingContext)
      hook(WebGL2RenderingContext.prototype, ["drawArraysInstanced", "drawElementsInstanced"], note);
    let paints = 0;
    Object.defineProperty(window, "stripPainted", {
      get: () => paints,
      set: (count) => {
        paints = count;
        requestAnimationFrame(() => requestAnimationFrame(() => { probe.strip = now(); }));
      },
    });
  } else {
    const note = noter(window.top.probe);
    const names = ["fill", "stroke", "fillRect", "clearRect", "fillText", "drawImage"];
    // Asked now: a frame may begin as an empty document and keep its window.
    hook(CanvasRenderingContext2D.prototype, names, () => {
      if (location.pathname.includes("streamlit_folium")) note();
    });
  }
}
