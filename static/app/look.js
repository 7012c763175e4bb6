// Two palettes, calm paper by day and by night; the data is what has colour.

const FONT = '"IBM Plex Sans Arabic", "Noto Sans Arabic", sans-serif';

const LOOKS = {
  light: {
    font: FONT,
    paper: "#fffdf8", ink: "#2a2620", soft: "#6f675a", alarm: "#b3261e", accent: "#0b6bcb",
    shadow: "rgba(60,50,30,.35)", water: "#a9cadb", lake: "#b9d3e0", sea: "#dbe6ec",
    land: "#f7f3eb", abroad: "#eae5d9", border: "#8d8371", inner: "#c9bea8",
    line: "#2a2620", lineCase: "#fffdf8", halo: "rgba(253,251,245,.92)", empty: "rgba(120,110,95,.16)", panel: "#f1ece1", grid: "rgba(90,78,55,.13)", grain: "rgba(30,26,20,.62)",
    area: "rgba(60,50,30,.05)", areaEdge: "rgba(60,50,30,.28)", leader: "rgba(60,50,30,.45)",
  },
  dark: {
    font: FONT,
    paper: "#2a2723", ink: "#efe9dd", soft: "#a49b8b", alarm: "#ff8a7a", accent: "#7cb8ff",
    shadow: "rgba(0,0,0,.6)", water: "#3c6076", lake: "#2d4a5a", sea: "#1c2a31",
    land: "#24211d", abroad: "#1b1916", border: "#857b6a", inner: "#4a443a",
    line: "#efe9dd", lineCase: "#1b1916", halo: "rgba(30,27,23,.9)", empty: "rgba(200,190,170,.13)", panel: "#24211d", grid: "rgba(240,230,210,.1)", grain: "rgba(255,250,240,.66)",
    area: "rgba(240,230,210,.05)", areaEdge: "rgba(240,230,210,.25)", leader: "rgba(240,230,210,.45)",
  },
};

/** The palette of a theme; anything but "dark" is light. */
export function lookOf(theme) {
  return LOOKS[theme === "dark" ? "dark" : "light"];
}
