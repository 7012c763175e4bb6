// The ground under the claims: countries, governorates, water, from a file beside this one.

const PANE = "ground";

/** Fetches the base file; a missing one leaves bare paper, never a broken map. */
export async function loadBase(url) {
  try {
    const answer = await fetch(url);
    return answer.ok ? (await answer.json()).features : [];
  } catch {
    return [];
  }
}

const OWN = ["iraq", "syria"];
const land = (fill) => (look) => ({ fillColor: look[fill], fillOpacity: 1, color: look.border, weight: 1.1 });

// In the order of drawing. The neighbours come last: rivers are known inside the two countries only.
const STYLES = {
  country: land("land"),
  governorate: (look) => ({
    fillColor: look.land, fillOpacity: 1, color: look.inner, weight: 1, dashArray: "4 3",
  }),
  lake: (look) => ({ fillColor: look.lake, fillOpacity: 1, color: look.water, weight: 0.6 }),
  river: (look, p) => ({ color: look.water, weight: p.name_en === "Khabur" ? 1.2 : 2 }),
  neighbour: land("abroad"),
};

/** Adds the base to the map in a pane of its own below everything; returns `restyle(look)`. */
export function addBase(L, map, features) {
  const pane = map.createPane(PANE);
  pane.style.zIndex = 210;
  pane.style.pointerEvents = "none";
  const renderer = L.canvas({ pane: PANE, padding: 0.3 });
  const layers = Object.entries(STYLES).map(([name, style]) => {
    const data = features.filter((feature) => layerOf(feature) === name);
    const layer = L.geoJSON(data, { pane: PANE, renderer, interactive: false }).addTo(map);
    return (look) => layer.setStyle((feature) => style(look, feature.properties));
  });
  return (look) => {
    map.getContainer().style.background = look.sea;
    for (const restyle of layers) restyle(look);
  };
}

function layerOf({ properties: { layer, id } }) {
  return layer === "country" && !OWN.includes(id) ? "neighbour" : layer;
}

/** The middle of a polygon's part that lies in view, for its name; null where that is small. */
export function nameSpot(geometry, view) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const inside = polygons.flatMap(([ring]) =>
    clip(ring.map((point) => view.toPixel(view.project(point))), view));
  let [area, x, y] = [0, 0, 0];
  inside.forEach(([ax, ay], i) => {
    const [bx, by] = inside[(i + 1) % inside.length];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return Math.abs(area) < 9000 ? null : [x / (3 * area), y / (3 * area)];
}

/** A ring cut to the view's rectangle, one edge after the other. */
function clip(ring, { width, height }) {
  const edges = [[0, 1, 0], [0, -1, -width], [1, 1, 0], [1, -1, -height]];
  return edges.reduce((points, [axis, sign, bound]) => {
    const keep = (p) => p[axis] * sign >= bound;
    return points.flatMap((p, i) => {
      const q = points[(i + 1) % points.length];
      if (keep(p) === keep(q)) return keep(p) ? [p] : [];
      const t = (bound * sign - p[axis]) / (q[axis] - p[axis]);
      const cut = [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
      return keep(p) ? [p, cut] : [cut];
    });
  }, ring);
}
