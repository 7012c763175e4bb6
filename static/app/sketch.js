// Drawing an area on the map: corners by clicks, ended by a double click or Enter.

const LEAST = 3;
const MOST = 60;
const DIGITS = 4; // about ten metres

/** The corners as an address holds them. */
export function polygonText(corners) {
  const written = corners.map((at) => at.map((degrees) => +degrees.toFixed(DIGITS)).join(","));
  return written.filter((at, i) => at !== written[(i + 1) % written.length]).join(";"); // each corner once
}

export class Sketch {
  /** `changed(corners)` is told while drawing (null: given up), `done(text)` at the end. */
  constructor(map, { changed, done }) {
    Object.assign(this, { map, changed, done, corners: null });
    map.on("click", (event) => this.corner(event.latlng));
    map.on("dblclick", () => this.finish());
    window.addEventListener("keydown", (event) => {
      if (!this.corners) return;
      if (event.key === "Enter") this.finish();
      if (event.key === "Escape") this.stop();
      if (event.key === "Enter" || event.key === "Escape") event.stopImmediatePropagation();
    }, true);
  }

  /** Begins once the click that asked for it is over: it is no corner. */
  start() {
    setTimeout(() => {
      this.corners = [];
      this.map.doubleClickZoom.disable();
      this.map.getContainer().focus();
      this.changed(this.corners);
    });
  }

  stop() {
    this.corners = null;
    this.map.doubleClickZoom.enable();
    this.changed(null);
  }

  corner({ lng, lat }) {
    if (!this.corners || this.corners.length >= MOST) return;
    const last = this.corners.at(-1);
    if (last && last[0] === lng && last[1] === lat) return; // the second half of a double click
    this.corners.push([lng, lat]);
    this.changed(this.corners);
  }

  finish() {
    if (!this.corners) return;
    const text = polygonText(this.corners);
    const enough = text.split(";").length >= LEAST;
    this.stop();
    if (enough) this.done(text);
  }
}
