// The stand-alone map: the same scripts as in the app, over files that lie in the page itself.

import { init } from "./frontier.js";
import { picture, save } from "./picture.js";
import { ordinalOf } from "./scales.js";

const drawing = JSON.parse(document.getElementById("drawing").textContent);
const dark = window.matchMedia("(prefers-color-scheme: dark)");
let frontier = null;
let selected = null;

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
  await apply();
  dark.addEventListener("change", () => apply());
  for (const row of document.querySelectorAll("tr[data-claim]"))
    row.addEventListener("click", () => choose(row.dataset.claim));
  document.getElementById("print").addEventListener("click", () => window.print());
  document.getElementById("picture").addEventListener("click", () => save(window, drawing));
  window.addEventListener("beforeprint", paper);
  window.addEventListener("afterprint", () => apply());
}

/** What is printed is a picture of the map by day, which a sheet of paper can make smaller. */
function paper() {
  apply("light"); // all files are here: it is drawn at once
  document.getElementById("paper").replaceChildren(picture(window, { ...drawing, title: "", lines: [], notes: [] }));
}

start();
