// The stand-alone map: the same scripts as in the app, over files that lie in the page itself.

import { init } from "./frontier.js";
import { listen } from "./link.js";
import { SCALE } from "./pen.js";
import { picture, save } from "./picture.js";
import { ordinalOf } from "./scales.js";
import { StillStrip } from "./stillstrip.js";

const drawing = JSON.parse(document.getElementById("drawing").textContent);
const PAPER = 718; // pixels: A4 upright within its margins
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const printed = window.matchMedia("print");
let frontier = null;
let selected = null;
let stripOnPaper = null;

// What the map asks a server for is in the page; nothing is ever fetched.
window.fetch = async (url) => {
  const name = String(url).split(/[?#]/)[0].split("/").pop();
  const known = Object.hasOwn(drawing.files, name);
  return new Response(known ? drawing.files[name] : "null", { status: known ? 200 : 404 });
};
window.Streamlit = {
  setComponentValue: (value) => {
    if (value?.claim) choose(value.claim, true);
    if (value?.day) goTo(ordinalOf(value.day));
  },
};

/** The line on another day; the marks stay, since the file shows all that it holds. */
function goTo(day) {
  for (const command of Object.values(drawing.commands)) command.day = day;
  return apply();
}

function apply(theme = dark.matches ? "dark" : "light") {
  document.documentElement.dataset.theme = theme;
  return frontier.apply({ ...drawing.commands[theme], selected });
}

/** Shows the evidence of a claim, and marks it on the map and in the table. */
function choose(id, fromMap = false) {
  selected = id;
  for (const card of document.querySelectorAll(".fl-card")) card.hidden = card.dataset.card !== id;
  document.querySelector("[data-hint]").hidden = true;
  for (const row of document.querySelectorAll("tr[data-claim]"))
    row.classList.toggle("fl-selected", row.dataset.claim === id);
  const panel = document.querySelector(".fl-evidence");
  panel.scrollTop = 0;
  if (!fromMap || panel.getBoundingClientRect().top > window.innerHeight - 120)
    panel.scrollIntoView({ block: "nearest" });
  return apply();
}

async function start() {
  const map = window.L.map("map", {
    center: [35.2, 41.2], zoom: 7, zoomControl: false, minZoom: 5, maxZoom: 14, zoomSnap: 0.25,
    zoomDelta: 0.5, wheelPxPerZoomLevel: 110, preferCanvas: true,
  });
  const [zoomInTitle, zoomOutTitle] = drawing.zoom;
  map.zoomControl = window.L.control.zoom({ position: "bottomleft", zoomInTitle, zoomOutTitle }).addTo(map);
  window.map = map;
  frontier = await init(map, { scene: "scene.json", base: "base.geojson" });
  stripOnPaper = strip();
  await apply();
  dark.addEventListener("change", () => apply());
  for (const row of document.querySelectorAll("tr[data-claim]"))
    row.addEventListener("click", () => choose(row.dataset.claim));
  document.getElementById("print").addEventListener("click", () => window.print());
  document.getElementById("picture").addEventListener("click", () => save(window, drawing));
  window.addEventListener("beforeprint", paper);
  window.addEventListener("afterprint", () => apply());
}

/** The strip follows the map's days, choices and theme, and the window; answers how to draw it for paper, on one canvas. */
function strip() {
  const still = new StillStrip(frontier);
  const box = document.getElementById("strip");
  const [below, above] = box.children;
  const drawDay = () => still.drawDay(still.fresh(above));
  const draw = (width) => {
    still.draw(below, width);
    drawDay();
  };
  const redraw = () => printed.matches || draw(box.clientWidth);
  listen(window, "command", redraw);
  listen(window, "day", () => still.plan && drawDay());
  new ResizeObserver(() => still.plan && still.plan.width !== box.clientWidth && redraw()).observe(box);
  return () => still.drawDay(still.draw(below, PAPER, SCALE));
}

/** What is printed is a picture of the map by day, which a sheet of paper can make smaller, and the strip. */
function paper() {
  apply("light"); // all files are here: it is drawn at once
  const alone = { ...drawing, title: "", lines: [], notes: [], strip: null };
  document.getElementById("paper").replaceChildren(picture(window, alone));
  stripOnPaper();
}

start();
