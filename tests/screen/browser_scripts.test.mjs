// The browser's scripts where they need no browser. Run: node --test tests/screen
import assert from "node:assert/strict";
import { test } from "node:test";
import { firstEnd, tint } from "../../static/app/pieces.js";
import { onDay as onDayMoved } from "../../static/app/picture.js";
import { shortened, wrapped } from "../../static/app/pen.js";
import { MeasuredLine, project } from "../../static/app/line.js";
import { atMost, bundle, commonest, manner, ringOf, rowsOf, shared, unpackBits } from "../../static/app/rows.js";
import { fresh } from "../../static/app/drawing.js";
import { dayTicks, isoOf, ordinalOf, scaleOf, span } from "../../static/app/scales.js";
import { drawChanged, drawKm, kmStep } from "../../static/app/bands.js";
import { drawnKey } from "../../static/app/around.js";
import { dotsOf, drawLandmarks, seatLandmarks } from "../../static/app/landmarks.js";
import { keepOpen, leftOpen } from "../../static/app/folding.js";
import { besides, stepped } from "../../static/app/menu.js";
import { actingOf, carriesOver, holdersOn } from "../../static/app/legend.js";
import { followDay } from "../../static/app/headday.js";
import { inSight } from "../../static/app/beside.js";
import { middleOf } from "../../static/app/cursor.js";
import { chooses } from "../../static/app/release.js";
import { back, spoken } from "../../static/app/speech.js";
import { notes } from "../../static/app/aside.js";
import { atEnd, picks, rowAt, wholeOf } from "../../static/app/grid.js";
import { Labels } from "../../static/app/labels.js";
import { reserve, reserveFrame, sightOf } from "../../static/app/sight.js";
import { MapHand } from "../../static/app/maphand.js";
import { at, BlockColumns, ClaimColumns } from "../../static/app/columns.js";
import { deepest, dressed, faded, fill, heldOf, lineOf, lookOn, onDay, colourOf } from "../../static/app/held.js";
import { inDays, inKm, narrowed } from "../../static/app/rule.js";
import { lineBeside } from "../../static/app/places.js";
import { besideBox } from "../../static/app/pointing.js";
import { boxAround, lanes, meet, Taken } from "../../static/app/spread.js";
import { bySide } from "../../static/app/panels.js";
import { Clock } from "../../static/app/player.js";
import { PlaceInk } from "../../static/app/placeink.js";
import { lookOf } from "../../static/app/look.js";
import { polygonText } from "../../static/app/sketch.js";
import { standingOf, textOf, withStanding } from "../../static/app/standing.js";
import { stopsOf } from "../../static/app/stops.js";
import { boxesOf } from "../../static/app/stripink.js";
import { apart, planOf, seated, TAG, tagPlace } from "../../static/app/stripplan.js";
import { askedBy, panelAt, reached } from "../../static/app/stripreach.js";
import { Hand } from "../../static/app/striphand.js";
import { brushText, keyed, Keys } from "../../static/app/stripkeys.js";
import { wholeParts } from "../../static/app/whole.js";
import { Blend } from "../../static/app/blend.js";
import { HIDDEN, visible, visibleLines, weightOf } from "../../static/app/striphidden.js";
import { tallied } from "../../static/app/tally.js";
import { oneWay, stretches } from "../../static/app/marks.js";
import { crosses, cut } from "../../static/app/leaders.js";
import { Seats } from "../../static/app/seats.js";
import { parted, seat } from "../../static/app/trays.js";
import { KINDS, strokesOf } from "../../static/app/glyphs.js";

test("a line gives its ends, its middle, and clamps beyond", () => {
  const line = new MeasuredLine([[42, 37], [42, 36], [42, 35.5]], 100, 150);
  assert.deepEqual(line.at(0), project([42, 37]));
  assert.deepEqual(line.at(150), project([42, 35.5]));
  assert.deepEqual(line.at(999), line.at(150));
  assert.ok(Math.abs(line.at(100)[1] - project([42, 36])[1]) < 1e-12);
});

test("going south, Iraq lies to the east", () => {
  const line = new MeasuredLine([[42, 37], [42, 36]], 100, 100);
  const [x, y] = line.normal(50, 10);
  assert.ok(x > 0.99 && Math.abs(y) < 1e-9);
});

test("stops hold both ends and run forwards", () => {
  const line = new MeasuredLine([[42, 37], [42, 36]], 100, 100);
  const stops = line.stops(3.2, 7.9, 2);
  assert.deepEqual(stops, [3.2, 4, 6, 7.9]);
});

test("bits come back in order", () => {
  assert.deepEqual([...unpackBits(btoa(String.fromCharCode(0b10100000)), 3)], [1, 0, 1]);
});

test("a mark of several shows whom the reader asks for, else the first of them", () => {
  const acting = [["army", "IA", "#111", "#eee"], ["pmf", "PMF", "#222", "#ddd"]];
  const row = { ring: ["IA", "#111", "#eee"], acting };
  assert.deepEqual(ringOf(row, "light", ["pmf"]), { code: "PMF", colour: "#222" });
  assert.deepEqual(ringOf(row, "dark", ["isis", "pmf"]), { code: "PMF", colour: "#ddd" });
  assert.deepEqual(ringOf(row, "dark", []), { code: "IA", colour: "#eee" });
  assert.deepEqual(ringOf(row, "light", ["army", "pmf"]), { code: "IA", colour: "#111" });
  assert.deepEqual(ringOf({ ring: row.ring, acting: null }, "light", ["pmf"]), { code: "IA", colour: "#111" });
  assert.deepEqual(ringOf({ ring: null, acting: null }, "light"), { code: null, colour: null });
});

test("rows, bundles and what they share", () => {
  const rows = rowsOf({ id: ["a", "b", "c"], kind: ["post", "post", "post"], stance: ["asserted", "denied", "ongoing"] });
  const parts = bundle(rows);
  assert.deepEqual(parts.map((part) => part.rows.map((row) => row.id)), [["a", "c"], ["b"]]);
  assert.equal(manner("condition"), "planned");
  assert.equal(shared(rows, "kind"), "post");
  assert.equal(shared(rows, "stance"), null);
});

const SHEET = { width: 700, height: 600 };

test("a mark near the frame stays on the map, also where there is no room at all", () => {
  for (const full of [false, true]) {
    const taken = new Taken();
    if (full) taken.add({ left: 0, right: 700, top: 0, bottom: 600 });
    const marks = Array.from({ length: 5 }, (_, i) => ({ key: `${i}`, r: 8, room: 40 }));
    const trays = seat([{ at: [700, 600], start: [730, 640], fits: () => true, marks }], taken, SHEET);
    assert.equal(trays.flatMap((tray) => tray.marks).length, 5);
    for (const { box } of trays) assert.ok(box.left >= 0 && box.right <= 700 && box.top >= 0 && box.bottom <= 600);
  }
});

test("a tray is rather parted than put on the other side of the line", () => {
  const taken = new Taken();
  taken.add({ left: 420, right: 700, top: 0, bottom: 600 });
  for (let y = 0; y < 600; y += 40) taken.add({ left: 300, right: 420, top: y, bottom: y + 10 });
  const marks = Array.from({ length: 9 }, (_, i) => ({ key: `${i}`, r: 8, room: 24 }));
  const trays = seat([{ at: [300, 300], start: [330, 300], fits: ([x]) => x > 300, marks }], taken, SHEET);
  assert.ok(trays.length > 1 && trays.every(({ box }) => (box.left + box.right) / 2 > 300));
});

test("a single mark rather goes far, or lies over something, than on the other side of the line", () => {
  const standing = (most) => {
    const taken = new Taken();
    taken.add({ left: 0, right: 310, top: most, bottom: 600 });
    const [tray] = seat([{ at: [250, 590], start: [250, 590], fits: ([x]) => x < 300, marks: [{ key: "a", r: 8, room: 24 }] }], taken, SHEET);
    return tray.box;
  };
  assert.ok(standing(200).bottom <= 200 && standing(200).right <= 300);
  const over = standing(0);
  assert.ok(over.top >= 0 && over.bottom <= 600 && over.right < 300);
});

test("a tray is as large as what it shows: marks that stand apart are trays of their own", () => {
  const marks = Array.from({ length: 9 }, (_, i) => ({ key: `${i}`, r: 8, room: 24 }));
  const [tray] = seat([{ at: [300, 300], start: [300, 300], fits: () => true, marks }], new Taken(), SHEET);
  assert.deepEqual(parted(tray.marks).map((part) => part.length), [9]);
  const ends = [tray.marks[0], tray.marks.at(-1)];
  assert.deepEqual(parted(ends).map((part) => part.length), [1, 1]);
  assert.deepEqual(parted(tray.marks.slice(0, 2)).map((part) => part.length), [2]);
});

test("a large tray that would lie far from its place is parted, and what has room stays near", () => {
  const taken = new Taken();
  taken.add({ left: 100, right: 500, top: 120, bottom: 285 });
  taken.add({ left: 100, right: 500, top: 340, bottom: 480 }); // between them is room for two rows
  const marks = Array.from({ length: 8 }, (_, i) => ({ key: `${i}`, r: 8, room: 24 }));
  const trays = seat([{ at: [300, 300], start: [300, 300], fits: () => true, marks }], taken, SHEET);
  assert.equal(trays.flatMap((tray) => tray.marks).length, 8);
  assert.ok(trays.length > 1 && trays.some(({ box }) => box.top > 285 && box.bottom < 340));
});

test("a mark of both sides stays on that of its place", () => {
  const place = [[41.02, 1], [40.98, -1]];
  for (const [lng, sign] of place) {
    const rows = Array.from({ length: 30 }, (_, i) => ({ ...SAID[0], id: `b${i}`, kind: KINDS[i % 18], side: "both", xy: project([lng, 35.9]) }));
    const seats = new Seats();
    seatedOn(seats, rows, rows);
    const view = sightOf(STILL, SOUTHWARD, null);
    for (const { box } of seats.trays)
      assert.equal(Math.sign(view.fix([(box.left + box.right) / 2, (box.top + box.bottom) / 2]).offset), sign);
  }
});

test("the marks of a place stand side by side, none over another, with a leader that crosses none", () => {
  const taken = new Taken();
  taken.add(boxAround(300, 300, 60, 400));
  const group = (at, count, name) => ({
    at, start: at, fits: () => true,
    marks: Array.from({ length: count }, (_, i) => ({ key: `${name} ${i}`, r: 8.5, room: 20 + (i % 3) * 8 })),
  });
  const trays = seat([group([300, 300], 14, "a"), group([304, 306], 9, "b"), group([310, 200], 1, "c")], taken, SHEET);
  assert.equal(trays.length, 3);
  const marks = trays.flatMap((tray) => tray.marks);
  assert.equal(new Set(marks.map(({ key }) => key)).size, 24);
  marks.forEach((a, i) => marks.slice(i + 1).forEach((b) => {
    assert.ok(a.left + a.room <= b.left || b.left + b.room <= a.left || Math.abs(a.y - b.y) >= a.r + b.r);
  }));
  for (const { box } of trays) assert.ok(taken.free(box));
  trays.forEach((one, i) => trays.slice(i + 1).forEach((other) => {
    assert.ok(!cut(one, other) && !crosses(one, other.box) && !crosses(other, one.box));
  }));
});

test("a tray for which there is no room is parted, and no mark is lost", () => {
  const taken = new Taken();
  for (let x = 0; x < 700; x += 60) taken.add({ left: x, right: x + 22, top: 0, bottom: 600 });
  const marks = Array.from({ length: 4 }, (_, i) => ({ key: `${i}`, r: 8, room: 20 }));
  const trays = seat([{ at: [300, 300], start: [300, 300], fits: () => true, marks }], taken, SHEET);
  assert.ok(trays.length > 1 && trays.every(({ box }) => taken.free(box)));
  assert.equal(trays.flatMap((tray) => tray.marks).length, 4);
});

const SOUTHWARD = new MeasuredLine([[41, 37], [41, 36], [41, 35], [41, 34]], 100, 300);
const STILL = { getSize: () => ({ x: 600, y: 500 }), getZoom: () => 7, getPixelBounds: () => {
  const [x, y] = project([41, 37]);
  return { min: { x: x * 32768 - 300, y: y * 32768 - 20 } };
} };
const SAID = Array.from({ length: 24 }, (_, i) => ({
  id: `c${i}`, kind: KINDS[i % 6], stance: i % 5 ? "asserted" : "denied", side: i % 2 ? "iraq" : "syria",
  ...(i < 18 ? { shape: "point", xy: project([41.02, 35.9 + 0.01 * (i % 3)]) }
    : { shape: "band", km0: 20 + 5 * i, km1: 60 + 5 * i, soft: 0 }),
}));

function seatedOn(seats, shown, based) {
  const view = sightOf(STILL, SOUTHWARD, null);
  const start = { iraq: 12, syria: 12 };
  seats.line(view, { shown, based, calm: false }, start);
  seats.stand(view, { command: { base: "all", lang: "en" } }, new Taken(), [], []);
  const marks = seats.traysOf(shown, view, null).flatMap((tray) => tray.marks);
  const lines = seats.groupsOf(shown).map(({ side, from, to, offset }) => [`${side} ${from} ${to}`, offset]);
  assert.equal(new Set(marks.flatMap(({ rows }) => rows)).size, shown.length);
  return [...marks.map(({ key, x, y }) => [key, `${x} ${y}`]), ...lines];
}

test("from day to day a mark that stays stays where it is, and so does a stretch", () => {
  const [one, other] = [SAID.filter((_, i) => i % 3), SAID.filter((_, i) => i % 4)];
  for (const based of [SAID, null]) { // few claims on all days; so many that only those of the day are seated
    const seats = new Seats();
    const [first, then, again] = [one, other, one].map((shown) => new Map(seatedOn(seats, shown, based)));
    const both = [...first.keys()].filter((key) => then.has(key) && (based || !key.startsWith("iraq ") && !key.startsWith("syria ")));
    assert.ok(both.length > 5);
    for (const key of both) assert.equal(then.get(key), first.get(key));
    if (based) assert.deepEqual(again, first);
  }
});

test("marks that would cram the map are gathered, one a place, and none is lost", () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...SAID[0], id: `m${i}`, kind: KINDS[i % 18], xy: project([39.2 + 0.6 * (i % 7), 36.5 - 0.5 * (i % 5)]),
  }));
  const seats = new Seats();
  const marks = new Map(seatedOn(seats, many, many)); // it looks whether all are there
  assert.ok(marks.size > 0 && marks.size <= 35);
  assert.equal(seatedOn(seats, many.slice(0, 60), many).length, 60); // those of a day alone have room
});

test("a panel that opens moves only the marks that would lie under it", () => {
  const seats = new Seats();
  const before = new Map(seatedOn(seats, SAID, SAID));
  const view = sightOf(STILL, SOUTHWARD, null);
  const { box } = seats.trays[0];
  const taken = new Taken();
  taken.add(box);
  seats.stand(view, { command: { base: "all", lang: "en" } }, taken, [box], []);
  const moved = seats.traysOf(SAID, view, null).flatMap((tray) => tray.marks).filter(({ key, x, y }) => before.get(key) !== `${x} ${y}`);
  assert.ok(moved.length > 0 && moved.length < before.size / 2);
});

test("kilometres stand in Iraq at every zoom, none over another, and whoever comes nearer keeps what he saw", () => {
  const told = [[0.6, 100], [1, 50], [5, 10], [10, 5], [50, 1]].map(([pixelsPerKm, step]) => {
    const view = {
      pixelsPerKm, toPixel: (at) => at, width: 800, height: 301 * pixelsPerKm,
      line: { step: 1, length: 300, stops: (from) => [from], at: (km) => [300 + 40 * Math.sin(km / 9), km * pixelsPerKm], normal: () => [1, 0] },
    };
    assert.equal(kmStep(pixelsPerKm), step);
    const labels = new Labels(new Taken());
    const names = [];
    labels.draw = (_, [name], x) => names.push(name.match(/\d+/)[0], x);
    const boxes = drawKm({ ...letters, beginPath() {}, moveTo() {}, lineTo() {}, stroke() {}, arc() {}, fill() {} },
      view, {}, labels, "km", { iraq: 30, syria: 30 });
    assert.equal(boxes.length, names.length / 2);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) =>
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top)));
    assert.ok(names.filter((_, i) => i % 2).every((x, i) => x > 300 - 40 + 30));
    return names.filter((_, i) => i % 2 === 0);
  });
  assert.deepEqual(told[0], ["100", "200"]); // the others would be cut by the frame
  told.slice(1).forEach((kms, i) => assert.ok(told[i].every((km) => kms.includes(km))));
});

test("room is kept for as many bands without a stretch as the fullest day has", () => {
  const told = (side, first, last, unstated = true) => ({ side, first, last, unstated });
  const blocks = [told("iraq", 1, 5), told("iraq", 5, null), told("iraq", 6, 9), told("syria", 1, 2, false)];
  assert.deepEqual(deepest(blocks), { iraq: 2, syria: 0 });
});

test("the first rows that are wanted come back, or none where they are too many", () => {
  assert.deepEqual(atMost(2, [1, 2, 3, 4], (row) => row % 2), [1, 3]);
  assert.equal(atMost(1, [1, 2, 3, 4], (row) => row % 2), null);
});

test("a taken spot is not free, its neighbour is", () => {
  const taken = new Taken();
  taken.add(boxAround(50, 50, 10, 10));
  assert.equal(taken.free(boxAround(54, 54, 10, 10)), false);
  assert.equal(taken.free(boxAround(70, 50, 10, 10)), true);
});

test("overlapping stretches go into different lanes, others share one", () => {
  const items = [{ from: 0, to: 50 }, { from: 20, to: 80 }, { from: 60, to: 90 }];
  lanes(items, 5);
  assert.deepEqual(items.map((item) => item.lane), [0, 1, 0]);
});

test("days go to dates and back", () => {
  assert.equal(ordinalOf("0001-01-01"), 1);
  assert.equal(isoOf(ordinalOf("2018-08-08")), "2018-08-08");
});

test("ticks lie within the span, in order, and not too close", () => {
  for (const years of [0.2, 1, 4, 17, 90]) {
    const days = [ordinalOf("2014-05-20"), ordinalOf("2014-05-20") + years * 365];
    const ticks = dayTicks(days, 500);
    const x = scaleOf(days, [0, 500]);
    ticks.forEach(({ day }, i) => {
      assert.ok(day >= days[0] && day <= days[1]);
      if (i) assert.ok(x(day) - x(ticks[i - 1].day) > 40);
    });
    assert.ok(years < 1 || ticks.length > 1);
  }
});

test("the span holds what is dated, and the range asked for wins", () => {
  const day = ordinalOf("2018-01-01");
  const [first, last] = span([[day], [3652060, NaN], [null]], [null, null]);
  assert.ok(first < day && last > day && last < day + 400);
  assert.ok(span([[day, day]], [day + 900, day + 1000])[0] > day + 800);
  const stray = [[day - 1500, day, day + 90]];
  assert.ok(span(stray, [null, null])[0] < day - 1400);
  assert.ok(span(stray, [null, null], day)[0] > day - 30); // what lies before time begins is left to the edge
  assert.ok(span([[day - 1500]], [null, null], day)[0] < day - 1500); // there is nothing else
});

test("time goes through the days of the strip and no other", () => {
  const dated = [400, 500, 600, 700, 800];
  const [early, late] = [{ day0: 0, day1: 500, shape: "point" }, { day0: 700, day1: 3652060, shape: "band" }];
  const stops = (rows, range = [null, null], backed = []) =>
    stopsOf({ rows: [...rows, { ...early, day1: 400 }], baseBits: rows.map(() => 1), backed, scene: { dated }, command: { day: 600, against: null, range } });
  assert.deepEqual(stops([early, late]), [500, 600, 700]);
  assert.deepEqual(stops([late]), [600, 700]);
  assert.deepEqual(stops([late, { ...early, shape: "none" }]), [600, 700]);
  assert.deepEqual(stops([late], [null, null], [{ first: 380, last: null, evidence: 800 }]), dated);
  assert.deepEqual(stops([early, late], [550, 650]), [600]);
  assert.deepEqual(stops([early, late], [610, 690]), []);
});

test("every kind has its own drawing", () => {
  const drawings = KINDS.map((kind) => JSON.stringify(strokesOf(kind)));
  assert.equal(KINDS.length, 18);
  assert.equal(new Set(drawings).size, 18);
});

test("few stretches stay as they are, a crowd is gathered and none is lost", () => {
  const made = (count) => Array.from({ length: count }, (_, i) => (
    { side: i % 3 ? "iraq" : "both", km0: (i * 37) % 500, km1: (i * 37) % 500 + 20, soft: 0, colour: "#111111" }));
  const few = stretches(made(6));
  assert.equal(few.filter((group) => group.side === "iraq").length, 6);
  const many = stretches(made(900));
  assert.ok(many.length < 60);
  const rows = many.filter((group) => group.side === "iraq").flatMap((group) => group.rows);
  assert.equal(new Set(rows).size, 900);
  for (const group of many) for (const row of group.rows)
    assert.ok(group.from <= row.km0 && group.to >= row.km1);
});

const ACTORS = [
  { id: "a", code: "AA", en: "Army", ar: "جيش", colours: [[null, 10, "#111111", "#aaaaaa"], [11, null, "#222222", "#bbbbbb"]] },
];
const HELD = {
  side: { of: ["iraq", "syria"], rows: [0, 1, 0] }, condition: { of: ["held"], rows: [0, 0, 0] },
  holders: { of: [["a"], ["b"]], rows: [0, 1, 0] }, from: [0, 10, 20], to: [10, 20, 30],
  first: [5, 8, 30], last: [20, null, null], evidence: [6, 9, 30], unstated: [0, 0, 1], wide: [0, 0, 0], sure: [5, null, 30], claims: [[0], [1, 2], [2]],
};

test("blocks are cut at a day, need a shown claim, and know strangers", () => {
  const blocks = heldOf(HELD, ACTORS);
  assert.deepEqual(onDay(blocks, 8).map((block) => block.from), [0, 10]);
  assert.deepEqual(onDay(blocks, 21).map((block) => block.from), [10]);
  assert.deepEqual(new BlockColumns(blocks).backedItems([0, 0, 1]).map((block) => block.from), [10, 20]);
  assert.equal(blocks[1].holders[0].code, "?");
  assert.equal(colourOf(ACTORS[0], 10, "light"), "#111111");
  assert.equal(colourOf(ACTORS[0], 11, "dark"), "#bbbbbb");
});

test("old evidence fades, never vanishes, and says its age", () => {
  const fade = { days: 1000, faintest: 0.3 };
  assert.equal(faded(0, fade), 1);
  assert.equal(faded(500, fade), 0.5);
  assert.equal(faded(99999, fade), 0.3);
  const words = { sides: { iraq: "Iraqi side" }, and: " and ", held: "{who}, {km}, {side}", evidence_age: "{day} ({age})" };
  const [block] = heldOf(HELD, ACTORS);
  assert.ok(!lineOf(block, 6, words, "en").includes("("));
  assert.ok(lineOf(block, 9, words, "en").endsWith("(3)"));
  assert.equal(fill("{a}-{b}", { a: 1, b: "{a}" }), "1-{a}");
  const days = ["يوم|من الأيام|أيام|يوماً|يوم", "day|days"];
  const told = (forms) => [0, 1, 2, 3, 11, 100, 101, 103].map((n) => fill("{n:days}", { n }, { days: forms }));
  assert.deepEqual(told(days[0]), ["يوم", "يوم", "من الأيام", "أيام", "يوماً", "يوم", "يوم", "أيام"]);
  assert.deepEqual(told(days[1]), ["days", "day", "days", "days", "days", "days", "days", "days"]);
});

test("days and kilometres are met at their ends, and gaps are not", () => {
  const row = { day0: 10, day1: 20, km0: 5, km1: 90, spans: [[5, 10], [80, 90]] };
  assert.ok(inDays(row, [20, null]) && inDays(row, [null, 10]) && !inDays(row, [21, null]));
  assert.ok(!inDays({ ...row, day0: null, day1: null }, [null, null]));
  const by = { ...row, day0: 0 }; // nobody says since when
  assert.ok(inDays(by, [20, 20]) && inDays(by, [1, 30]) && !inDays(by, [1, 19]) && !inDays(by, [21, 30]));
  assert.ok(inDays({ ...by, day1: 3652060 }, [5, 6]));
  assert.ok(fresh(by, 20) && !fresh({ ...row, day0: 10, day1: 400 }, 80));
  assert.ok(inKm(row, [10, 12]) && !inKm(row, [11, 79]) && inKm(row, [0, 600]));
  assert.ok(!inKm({ km0: null, km1: null, spans: [] }, [0, 600]));
  assert.deepEqual(narrowed([row, row], [1, 0], { days: [1, 11] }), [row]);
});

test("the clock goes through claim dates, and between them smoothly", () => {
  const clock = new Clock([10, 20, 100]);
  assert.deepEqual([5, 10, 15, 20, 60, 100, 400].map((day) => clock.position(day)), [0, 0, 0.75, 1, 1.75, 2, 2]);
  assert.deepEqual([0, 0.3, 0.75, 1, 1.75, 2, 9].map((at) => clock.at(at)), [10, 10, 15, 20, 60, 100, 100]);
  assert.deepEqual([clock.beside(10, 1), clock.beside(15, -1), clock.beside(10, -1), clock.beside(100, 1)], [20, 10, null, null]);
});

test("the place of the map goes into the address and comes out of it", () => {
  const href = "http://h/p/?kind=patrol&text=%D8%A7&at=1,2,3";
  const there = withStanding(href, textOf({ lat: 34.45678, lng: 41, zoom: 9.25 }));
  assert.equal(there, "http://h/p/?kind=patrol&text=%D8%A7&at=34.457,41,9.25");
  assert.deepEqual(standingOf(new URL(there).searchParams.get("at")), { lat: 34.457, lng: 41, zoom: 9.25 });
  assert.equal(withStanding(there, null), "http://h/p/?kind=patrol&text=%D8%A7");
  for (const wrong of ["", "1,2", "a,b,c", "91,0,5", "1,2,99", "1,2,3,4", null]) assert.equal(standingOf(wrong), null);
});

test("a drawn area is written with its corners in order", () => {
  assert.equal(polygonText([[40.123456, 34], [41.5, 34.25], [41, 35]]), "40.1235,34;41.5,34.25;41,35");
  assert.equal(polygonText([[40, 34], [41, 34], [41, 35], [40.000001, 34]]), "40,34;41,34;41,35"); // closed by hand
});

test("names on the axis keep apart, the first come first", () => {
  assert.deepEqual(apart([{ y: 10 }, { y: 15 }, { y: 40 }, { y: 52 }], [50], 8).map(({ y }) => y), [10, 40]);
});

test("a mark of several groups shows each colour, one above the other", () => {
  assert.match(tint(["hold"]), /^linear-gradient\(var\(--k-hold\), var\(--k-hold\)\)$/);
  const two = tint(["hold", "talk"]);
  assert.match(two, /var\(--k-hold\) 0% 50%, var\(--k-talk\) 50% 100%/);
});

test("wrapped words lose nothing and fit, and a word too long is cut", () => {
  const measure = (part) => [...part].length;
  for (const [words, width] of [["one two three four", 9], ["", 5], ["a".repeat(25), 7], ["ab  cde f", 3]]) {
    const lines = wrapped(words, width, measure);
    assert.equal(lines.join("").replaceAll(" ", ""), words.replaceAll(" ", ""));
    for (const line of lines) assert.ok(measure(line) <= width, line);
  }
  assert.deepEqual(wrapped("one two three", 7, measure), ["one two", "three"]);
});

test("a text without end is cut after some lines, and says so; a short one stays whole", () => {
  const measure = (part) => [...part].length;
  assert.deepEqual(shortened("one two three", 7, measure, 2), ["one two", "three"]);
  const lines = shortened("a".repeat(10_000), 7, measure, 3);
  assert.equal(lines.length, 3);
  assert.match(lines[2], /^a+…$/);
  for (const line of lines) assert.ok(measure(line) <= 7, line);
});

test("a picture names the day to which time was moved, and leaves filters as they are", () => {
  const lines = ["9 of 9 claims", "The line as of 2018-08-08", "From: 2018-08-08"];
  const [asked, now] = [ordinalOf("2018-08-08"), ordinalOf("2019-01-02")];
  assert.deepEqual(onDayMoved(lines, asked, asked), lines);
  assert.deepEqual(onDayMoved(lines, null, now), lines);
  assert.deepEqual(onDayMoved(lines, asked, now), [lines[0], "The line as of 2019-01-02", lines[2]]);
});

test("a block looks the same from day to day until its age can be seen or its colour changes", () => {
  const fade = { days: 1000, faintest: 0.3 };
  const actor = { id: "a", code: "A", colours: [[null, 100, "#111111", "#111111"], [101, null, "#222222", "#222222"]] };
  const block = { side: "iraq", condition: "held", from: 0, to: 9, evidence: 50, wide: false, unstated: false, holders: [actor] };
  assert.equal(lookOn(block, 50, fade), lookOn(block, 51, fade));
  assert.notEqual(lookOn(block, 50, fade), lookOn(block, 90, fade)); // faded by a few shades
  assert.notEqual(lookOn({ ...block, evidence: 200 }, 100, fade), lookOn({ ...block, evidence: 200 }, 101, fade));
  assert.notEqual(lookOn(block, 50, fade), lookOn({ ...block, wide: true }, 50, fade));
  assert.notEqual(lookOn(block, 50, fade), lookOn({ ...block, unstated: true }, 50, fade));
});

test("a day's tag lies over its rule, clear of the title, of the edge and of another tag", () => {
  assert.equal(tagPlace(300, 100, 400), 300);
  assert.equal(tagPlace(20, 100, 400), 100);
  assert.equal(tagPlace(500, 100, 400), 400);
  assert.equal(tagPlace(310, 100, 400, 300), 300 + TAG + 4);
  assert.equal(tagPlace(290, 100, 400, 300), 300 - TAG - 4);
  for (const taken of [100, 150, 399])
    for (const at of [0, 100, 149, 151, 500]) assert.ok(Math.abs(tagPlace(at, 100, 400, taken) - taken) > TAG);
});

test("marks of the strip never hide each other: those too near share a seat", () => {
  const spot = (x, y, more = {}) => ({ x, y, row: `${x},${y}`, loose: false, early: false, ...more });
  const spots = [spot(14, 0), spot(0, 0), spot(7, 5, { early: true }), spot(7, 40), spot(7, 0, { loose: true })];
  const seats = seated(spots, 14);
  assert.deepEqual(seats.map((seat) => seat.rows), [["0,0", "7,5"], ["7,0"], ["7,40"], ["14,0"]]);
  assert.deepEqual(seats.map((seat) => seat.early), [true, false, false, false]);
});

test("the legend lists the ways of drawing that are on the map, and no other", () => {
  const rows = [{ shape: "band", soft: 1 }, { shape: "point", area: [[0, 0]] }, { shape: "loose" }];
  assert.deepEqual(tallied(rows).ways, ["soft", "area"]);
  assert.deepEqual(tallied(rows, true).ways, ["soft"]);
  assert.deepEqual(tallied([{ shape: "band", soft: 0 }]).ways, ["stretch"]);
  assert.deepEqual(tallied([]).ways, []);
  assert.deepEqual(tallied([{ shape: "none", kind: "post" }]).kinds.size, 0);
});

test("a crowd's mark is that of most of its claims, and plain where they differ in manner", () => {
  const rows = ["strike", "post", "post"].map((kind) => ({ kind, stance: "asserted" }));
  assert.deepEqual(commonest(rows), { kind: "post", manner: "fact", kinds: 2 });
  assert.deepEqual(commonest([{ kind: "post", stance: "denied" }]), { kind: "post", manner: "denied", kinds: 1 });
  const first = commonest([{ kind: "post", stance: "denied" }, { kind: "post", stance: "asserted" }]);
  assert.deepEqual(first, { kind: "post", manner: "denied", kinds: 2 }); // of equals the first
});

test("the grounds of areas turn one way, so that none cuts a hole into another", () => {
  const ring = [[0, 0], [10, 0], [10, 10], [0, 10]];
  assert.deepEqual(oneWay(ring), ring);
  assert.deepEqual(oneWay(ring.toReversed()), ring);
});

test("a drag over the strip asks for a stretch, for days, or for both, in either direction", () => {
  const plan = planOf(1000);
  const panel = plan.panels[0];
  const days = [ordinalOf("2018-01-01"), ordinalOf("2018-12-31")];
  const at = (across, down) => [panel.x + across * panel.width, panel.y + down * panel.height];
  const asks = (from, to) => askedBy({ panel, from, to }, days, 600);
  assert.equal(panelAt(plan, at(0.5, 0.5)), panel);
  assert.equal(panelAt(plan, [panel.x + panel.width + 5, panel.y]), undefined);
  assert.deepEqual(asks(at(0.5, 0.75), at(0.5, 0.25)), { km: [150, 450], days: null });
  assert.deepEqual(asks(at(1, 0.5), at(0, 0.5)), { km: null, days: ["2018-01-01", "2018-12-31"] });
  assert.deepEqual(asks(at(0, 0), at(2, 2)), { km: [0, 600], days: ["2018-01-01", "2018-12-31"] });
  assert.deepEqual(asks(at(0.5, 0.5), at(0.5, 0.5)), { km: null, days: null });
  assert.deepEqual(reached({ from: [10, 20], level: true }, [90, 60]), [90, 20]);
  assert.deepEqual(reached({ from: [10, 20], level: false }, [90, 60]), [90, 60]);
});

/** A canvas that keeps the texts it was given and measures a letter as six pixels. */
function pretendCanvas(texts) {
  return new Proxy({}, {
    get: (own, name) => own[name] ?? ((...given) => {
      if (name === "fillText") texts.push(given[0]);
      return name === "measureText" ? { width: 6 * given[0].length } : undefined;
    }),
  });
}

test("answers on one spot stand side by side and are hit before the dots below them", () => {
  const map = {
    getZoom: () => 8,
    getSize: () => ({ x: 800, y: 600 }),
    getPixelBounds: () => ({ min: { x: 256 * 2 ** 8 * 0.6139 - 400, y: 256 * 2 ** 8 * 0.397 - 300 } }),
  };
  const town = { id: "t", at: [41, 34.4], kind: "village", en: "Town", ar: "بلدة" };
  const scene = { places: [town], line: { points: [[42, 37], [41, 34.4], [39, 33]], step: 300, length: 600 } };
  const point = { at: [41, 34.4], radius: 1, en: "A", ar: "أ" };
  const points = [{ ...point, id: "a", rank: 1 }, { ...point, id: "b", rank: 2, suggestion: true }];
  const texts = [];
  const hits = new PlaceInk(map, scene).paint(pretendCanvas(texts), {
    look: lookOf("light"), listed: [town], taken: new Taken(), command: { points, chosen: "a", lang: "en", km: "km" },
  });
  assert.deepEqual(hits.map((hit) => hit.place.id), ["b", "a", "t"]);
  assert.equal(hits[0].x - hits[1].x, 22);
  assert.ok(texts.includes("1") && texts.includes("2"));
  assert.ok(texts.some((text) => text.startsWith("km ")));
});

/** A strip of one mark and one block, as far as the pointer needs it; `asked` keeps what it asks for. */
function stripUnderHand() {
  const [asked, listed] = [[], []];
  const menu = { open: false, close: () => {}, list: (rows) => listed.push(rows.map((row) => row.id)) };
  const above = Object.assign(new EventTarget(), { style: {}, setPointerCapture: () => {} });
  const plan = planOf(1000);
  const [panel] = plan.panels;
  const box = (x, y) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
  const [mark, held] = [[panel.x + 40, panel.y + 40], [panel.x + 90, panel.y + 40]];
  const strip = {
    above, plan, asked, listed, menu, mark, held, tip: {}, canvas: { getBoundingClientRect: () => ({ left: 0, top: 0 }) },
    command: { day: null, selected: "a" }, days: [700_000, 701_000], length: 600, overlay: () => {},
    scene: { rows: [{ id: "a" }, { id: "b" }, { id: "c" }] },
    hits: [{ ...box(...mark), ids: () => ["a", "b"] }],
    boxes: [[{ claims: [2] }, box(...held)]],
    component: { setTriggerValue: (...one) => asked.push(one) },
  };
  strip.hand = new Hand(strip);
  strip.at = (type, [clientX, clientY]) =>
    above.dispatchEvent(Object.assign(new Event(type), { clientX, clientY, pointerId: 1, pointerType: "mouse", buttons: 1 }));
  return strip;
}

test("a click on the strip lists the claims of a mark, and asks for the one claim of a block", async () => {
  const strip = stripUnderHand();
  for (const spot of [strip.mark, strip.held]) {
    strip.at("pointerdown", spot);
    strip.at("pointerup", spot);
    await new Promise((done) => setTimeout(done, 300));
  }
  assert.deepEqual(strip.listed, [["a", "b"]]);
  assert.deepEqual(strip.asked, [["claim", "c"]]);
});

test("a drag over the strip asks for what lies between, a double click for everything and for no claim", async () => {
  const strip = stripUnderHand();
  const [x, y] = strip.mark;
  strip.at("pointerdown", [x, y]);
  strip.at("pointerup", [x, y + 100]);
  const [name, { km }] = strip.asked.pop();
  assert.equal(name, "brush");
  assert.ok(km[0] < km[1]);
  strip.at("pointerdown", strip.mark);
  strip.at("pointerup", strip.mark);
  strip.at("dblclick", strip.mark);
  await new Promise((done) => setTimeout(done, 300));
  assert.deepEqual(strip.asked, [["brush", { km: [], days: [] }]]);
  assert.deepEqual(strip.listed, []);
});

test("a drag that the page's scrolling ends, or that goes back, puts the map back and asks for nothing", () => {
  const told = [];
  globalThis.window = Object.assign(new EventTarget(), { CustomEvent });
  window.addEventListener("frontier:brush", ({ detail }) => told.push(detail));
  try {
    for (const end of ["pointercancel", "pointermove"]) {
      const strip = stripUnderHand();
      const [x, y] = strip.mark;
      strip.at("pointerdown", [x, y]);
      strip.at("pointermove", [x + 60, y]);
      assert.equal(told.pop().days.length, 2);
      strip.at(end, [x, y]);
      assert.deepEqual([told.pop(), strip.asked], [{ km: null, days: null }, []]);
    }
  } finally {
    delete globalThis.window;
  }
});

const WHOLE = { km: [0, 604], days: [690_000, 701_000], drawn: [700_000, 701_000] };
const NONE = { km: null, days: null };

test("a first key on the strip begins at the end that it comes from", () => {
  assert.deepEqual(keyed(NONE, "ArrowDown", false, WHOLE), { km: [0, 100], days: null });
  assert.deepEqual(keyed(NONE, "ArrowUp", true, WHOLE), { km: [504, 604], days: null });
  assert.deepEqual(keyed(NONE, "ArrowRight", false, WHOLE), { km: null, days: [700_000, 700_200] });
  assert.deepEqual(keyed({ km: [5, 9], days: null }, "ArrowLeft", false, WHOLE), { km: [5, 9], days: [700_800, 701_000] });
  assert.deepEqual(keyed({ km: [5, 9], days: null }, "Delete", false, WHOLE), NONE);
  assert.equal(keyed(NONE, "Tab", true, WHOLE), null);
  assert.equal(keyed(NONE, "ArrowRight", false, { ...WHOLE, days: [] }), null);
});

test("arrows move a stretch and keep its width; with Shift they move its far end; nothing leaves the line", () => {
  for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
    for (const shift of [false, true]) {
      let asked = { km: [300, 350], days: [700_400, 700_500] };
      for (let i = 0; i < 90; i++) {
        const next = keyed(asked, key, shift, WHOLE);
        for (const what of ["km", "days"]) {
          const [[from, to], [low, high]] = [next[what], WHOLE[what]];
          assert.ok(low <= from && from < to && to <= high, `${key} ${next[what]}`);
          if (!shift) assert.equal(to - from, asked[what][1] - asked[what][0]);
          else assert.equal(from, asked[what][0]);
        }
        asked = next;
      }
    }
  }
  assert.deepEqual(keyed({ km: [300, 350], days: null }, "ArrowDown", false, WHOLE).km, [310, 360]);
  assert.deepEqual(keyed({ km: [300, 350], days: null }, "ArrowUp", true, WHOLE).km, [300, 340]);
});

test("quick keys on the strip ask the server once, for what the last one made", async () => {
  const strip = { ...stripUnderHand(), said: [], command: { km: null, range: [null, null] }, words: { km: "km" } };
  strip.scene = { dated: [700_000, 701_000], line: { length: 603.9 } };
  strip.say = (text) => strip.said.push(text);
  strip.box = Object.assign(new EventTarget(), { setAttribute: () => {}, before: () => {} });
  globalThis.window = Object.assign(new EventTarget(), { CustomEvent });
  globalThis.document = { createElement: () => ({}) };
  try {
    const keys = new Keys(strip);
    const press = (key, shiftKey = false) => {
      const event = Object.assign(new Event("keydown", { cancelable: true }), { key, shiftKey });
      strip.box.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.deepEqual([press("ArrowDown"), press("ArrowDown"), press("ArrowDown", true), press("x")], [true, true, true, false]);
    keys.answered(); // an older answer that comes between takes nothing away
    assert.deepEqual(keys.drawn(), { km: [10, 120], days: null });
    assert.deepEqual([strip.asked, strip.said.at(-1)], [[], "km 10–120"]);
    await new Promise((done) => setTimeout(done, 550));
    assert.deepEqual(strip.asked, [["brush", { km: [10, 120], days: [] }]]);
    keys.answered();
    assert.equal(keys.drawn(), null);
  } finally {
    delete globalThis.window;
    delete globalThis.document;
  }
});

test("what a brush asks for, in a few words", () => {
  assert.equal(brushText({ km: [0, 100], days: ["2018-01-01", "2018-02-01"] }, { km: "km" }), "km 0–100 · 2018-01-01 – 2018-02-01");
  assert.equal(brushText(NONE, { km: "km" }), "");
});

test("days and measures stay in one piece, everything else may break, and no character is lost", () => {
  const text = "from \u20662018-08-08\u2069 onward, 1.4 km from km \u2066371–375\u2069, 40 كم, page 2018-080 of 7-8";
  const parts = wholeParts(text);
  assert.equal(parts.join(""), text);
  assert.deepEqual(parts.filter((_, i) => i % 2), ["2018-08-08", "1.4 km", "km \u2066371–375", "40 كم"]);
  assert.deepEqual(wholeParts(`${"9".repeat(10_000)} km`).filter((_, i) => i % 2), []);
});

test("a sign stays with the first word of what it marks, unless that word is endless", () => {
  assert.equal(firstEnd("two words"), 3);
  assert.equal(firstEnd(" led by a space"), 4);
  assert.equal(firstEnd("one"), 3);
  assert.equal(firstEnd("x".repeat(10_000)), null);
});

class FakeElement extends EventTarget {
  constructor() {
    super();
    Object.assign(this, { style: {}, dataset: {}, attributes: {}, children: [], hidden: false, offsetWidth: 100, offsetHeight: 60, clientWidth: 300, clientHeight: 200 });
  }
  get textContent() { return this.children.map((one) => one.textContent ?? one).join(""); }
  set textContent(text) { this.children = [text]; }
  append(...parts) { this.children.push(...parts); }
  replaceChildren(...parts) { this.children = parts; }
  setAttribute(name, value) { this.attributes[name] = value; }
  contains(other) { return this === other || this.children.includes(other); }
  focus() { globalThis.document.activeElement = this; }
  getRootNode() { return globalThis.document; }
}

test("a click on the map opens the claim that lies there; of several a list to pick from, by key too", () => {
  const on = {};
  const told = [];
  const box = new FakeElement();
  const at = (x) => ({ containerPoint: { x, y: 5 } });
  const calm = { disableClickPropagation: () => {}, disableScrollPropagation: () => {} };
  const chart = {
    L: { DomUtil: { create: () => new FakeElement() }, DomEvent: calm },
    map: { getContainer: () => box, on: (names, hear) => { for (const name of names.split(" ")) on[name] = hear; } },
    sketch: { corners: null }, command: { selected: "b", lang: "en" }, tell: (value) => told.push(value),
    rows: ["a", "b", "c", "d"].map((id) => ({ id, kind: "post" })), words: { claims_here: "Claims here", kinds: { post: "Post" } },
    tips: { sentences: [], of: (rows) => rows.map((row) => `${row.id} on 2018-08-08`) },
    view: { fix: ([x, y]) => [x, y] },
    hits: [{ test: ([x]) => x < 10, ids: () => ["c", "a", "b"] }, { test: ([x]) => x < 20, ids: () => ["d"] }],
  };
  globalThis.window = new EventTarget();
  globalThis.document = { createElement: () => new FakeElement(), activeElement: null };
  try {
    const { menu } = new MapHand(chart);
    on.click(at(15));
    on.click(at(50));
    assert.deepEqual([told, menu.open], [[{ claim: "d" }], false]);
    on.click(at(5));
    assert.deepEqual(menu.buttons.map((one) => one.textContent), ["a on 2018-08-08", "b on 2018-08-08", "c on 2018-08-08"]);
    assert.deepEqual(menu.buttons[0].children.map((one) => one.className), [undefined, "fl-whole", undefined]);
    assert.equal(menu.element.children[0].textContent, "Claims here · 3");
    assert.equal(document.activeElement, menu.buttons[1]); // the one that stands open
    assert.deepEqual(told.length, 1); // nothing is chosen before the reader picks
    menu.element.dispatchEvent(Object.assign(new Event("keydown"), { key: "ArrowDown" }));
    document.activeElement.dispatchEvent(new Event("click"));
    assert.deepEqual(told.at(-1), { claim: "c" });
    assert.deepEqual(menu.buttons.map((one) => one.attributes["aria-pressed"]), ["false", "false", "true"]);
    menu.element.dispatchEvent(Object.assign(new Event("keydown"), { key: "Escape" }));
    assert.deepEqual([menu.open, document.activeElement], [false, box]);
    chart.sketch.corners = [];
    on.click(at(5));
    assert.deepEqual([told.length, menu.open], [2, false]);
  } finally {
    delete globalThis.window;
    delete globalThis.document;
  }
});

test("a list stands inside the map, and its keys go round", () => {
  assert.deepEqual(besides([10, 50], [100, 60], [300, 200]), [22, 38]);
  assert.deepEqual(besides([290, 190], [100, 60], [300, 200]), [178, 136]);
  assert.deepEqual(besides([10, 0], [400, 300], [300, 200]), [4, 4]);
  assert.deepEqual(["ArrowDown", "ArrowUp", "Home", "End", "j"].map((key) => stepped(key, 2, 3)), [0, 1, 0, 2, null]);
});

test("a field is let go after an entry was chosen, by hand or by Enter in an open list", () => {
  const within = (found) => ({ closest: (selector) => found[selector] ?? null });
  const list = (open) => within({ '[role="combobox"]': { getAttribute: () => String(open) } });
  assert.equal(chooses({ type: "click", target: within({ '[role="option"]': {} }) }), true);
  assert.equal(chooses({ type: "click", target: within({}) }), false);
  assert.equal(chooses({ type: "keydown", key: "Enter", target: list(true) }), true);
  assert.equal(chooses({ type: "keydown", key: "Enter", target: list(false) }), false);
  assert.equal(chooses({ type: "keydown", key: "j", target: list(true) }), false);
});

test("a far place of the two countries is shown with the line nearest to it, one abroad alone", () => {
  const line = [[42, 37], [41, 34.4], [39, 33]];
  assert.deepEqual(lineBeside({ at: [44.4, 33.3] }, line), [[41, 34.4]]); // Baghdad
  assert.deepEqual(lineBeside({ at: [2.3, 48.9] }, line), []);
});

test("a tip lies beside the whole tray that it explains, and over no panel where it can", () => {
  const tray = { left: 300, right: 400, top: 200, bottom: 300 };
  const [size, sheet, legend] = [[150, 60], [700, 600], { left: 480, right: 700, top: 100, bottom: 600 }];
  for (const rooms of [[], [legend], [legend, { left: 0, right: 200, top: 0, bottom: 600 }]]) {
    const [left, top] = besideBox(size, tray, sheet, rooms);
    const tip = { left, right: left + 150, top, bottom: top + 60 };
    assert.ok([tray, ...rooms].every((other) => !meet(tip, other)));
  }
  const [left, top] = besideBox([290, 60], tray, [310, 310], []); // a phone: no room on any side
  assert.ok(left >= 0 && top >= 0 && left + 290 <= 310 && top + 60 <= 310);
});

test("the legend names who acts in the marks, but not again who holds the line", () => {
  const actors = [["IA", "Iraqi Army", "الجيش العراقي"], ["TO", "Tribes", "عشائر"], ["KR", "Kurds", "الكرد"]]
    .map(([code, en, ar]) => ({ code, en, ar }));
  const state = { bands: [{ codes: ["IA"] }], beside: [], unstated: [], scene: { actors }, command: { lang: "ar" } };
  const rows = ["KR", "TO", "TO", "IA", null].map((code) => ({ code, colour: "#123" }));
  assert.deepEqual(actingOf(tallied(rows).codes, state).map(({ code, name, count }) => [code, name, count]), [["TO", "عشائر", 2], ["KR", "الكرد", 1]]);
});

test("the legend names the day, and both days while two are compared", () => {
  const words = { holders: "Said to hold", holders_beside: "{day} (inner), {other} (outer)" };
  const [day, other] = ["2019-09-30", "2018-08-08"].map(ordinalOf);
  assert.equal(holdersOn(words, day, null), "Said to hold · \u20662019-09-30\u2069");
  assert.equal(holdersOn(words, day, other), "Said to hold · \u20662019-09-30\u2069 (inner), \u20662018-08-08\u2069 (outer)");
});

test("a part of a panel is remembered as it was left, and a browser that keeps nothing breaks nothing", () => {
  const kept = new Map();
  const store = () => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) });
  const none = () => { throw new Error("forbidden"); };
  assert.equal(leftOpen("legend", store), null);
  for (const open of [false, true]) {
    keepOpen("legend", open, store);
    assert.equal(leftOpen("legend", store), open);
  }
  keepOpen("legend", false, none);
  assert.equal(leftOpen("legend", none), null);
});

test("the evidence is in sight when enough of it is, below the page's own head", () => {
  assert.equal(inSight({ top: 40, bottom: 500 }, 900), true);
  assert.equal(inSight({ top: 20, bottom: 500 }, 900), false);
  assert.equal(inSight({ top: 700, bottom: 1200 }, 900), false);
  assert.equal(inSight({ top: 800, bottom: 880 }, 900), true); // it is no longer than that
});

test("a row of a table is pressed in its middle, wherever the table is scrolled to", () => {
  const sizes = { head: 33, row: 66 };
  assert.equal(middleOf(0, 0, sizes), 66);
  assert.equal(middleOf(3, 100, sizes), 164);
  assert.equal(rowAt([50, middleOf(3, 100, sizes)], 100, { ...sizes, pick: 36 }), 3);
});

test("names at the line keep clear of what is taken and of each other, and a place close by is left out", () => {
  const line = new MeasuredLine([[41, 37], [41, 36], [41, 35], [41, 34]], 100, 300);
  const map = { getSize: () => ({ x: 600, y: 500 }), getZoom: () => 7, getPixelBounds: () => {
    const [x, y] = project([41, 37]);
    return { min: { x: x * 32768 - 300, y: y * 32768 - 20 } };
  } };
  const view = sightOf(map, line, null);
  const place = (en, side, lng, lat) => ({ en, ar: en, side, at: [lng, lat], landmark: true });
  const places = [place("First", "iraq", 41.02, 36), place("Its crossing", "iraq", 41.01, 36.02), place("Across", "syria", 40.98, 36), { ...place("Far", "iraq", 41.5, 35), landmark: false }];
  const ctx = { measureText: (text) => ({ width: 6 * text.length }) };
  const taken = new Taken();
  const wall = boxAround(300 + 30 + 14 + 15, 130, 40, 40);
  taken.add(wall);
  const seated = seatLandmarks(ctx, view, { scene: { places }, command: { lang: "en" }, look: {} }, taken, { iraq: 30, syria: 30 });
  assert.deepEqual(seated.map((one) => one.place.en), ["First", "Across"]);
  const [first, across] = seated.map((one) => one.box);
  assert.ok(first.left > 300 && across.right < 300); // each on its own side
  assert.ok(first.right <= wall.left || first.left >= wall.right || first.bottom <= wall.top || first.top >= wall.bottom);
  assert.ok(seated.every((one) => !taken.free(one.box)));
});

test("the leader of a name runs through no kilometre, and no letters stick to words or lie on a tick", () => {
  const view = sightOf(STILL, SOUTHWARD, null);
  const places = [{ en: "Name", ar: "Name", side: "iraq", at: [41.02, 36], landmark: true }];
  const ctx = { measureText: (text) => ({ width: 6 * text.length }) };
  const seatedBy = (kms) => seatLandmarks(ctx, view, { scene: { places }, command: { lang: "en" }, look: {} }, new Taken(), { iraq: 30, syria: 30 }, kms)[0];
  const before = seatedBy([]);
  const km = boxAround((before.at[0] + before.box.left) / 2, before.at[1], 8, 14);
  assert.ok(crosses(before, km) && !crosses(seatedBy([km]), km));
  const labels = new Labels(new Taken());
  const wide = letters.measureText("IM").width;
  labels.drawn.push({ left: 0, right: 100, top: 0, bottom: 20 });
  const sticking = [101 + wide / 2, 10];
  assert.deepEqual(labels.put(letters, "IM", [sticking, [300, 10]], {}, { gap: 3 }), [300, 10]);
  const [dot] = dotsOf({ places }, view);
  assert.ok(dot.left < before.at[0] && dot.right > before.at[0]);
});

test("a legend is made anew when a kind, a stance or a holder comes, not when more of the same do", () => {
  const row = { kind: "post", stance: "asserted", shape: "point", soft: false };
  const band = { codes: ["IS"], condition: "held", wide: false };
  const key = drawnKey(tallied([row]), [band]);
  assert.equal(drawnKey(tallied([row, { ...row }]), [band, { ...band }]), key);
  for (const other of [drawnKey(tallied([row, { ...row, kind: "patrol" }]), [band]), drawnKey(tallied([row, { ...row, stance: "denied" }]), [band]), drawnKey(tallied([row, { ...row, code: "IA" }]), [band]),
    drawnKey(tallied([row]), [{ ...band, codes: ["IA"] }]), drawnKey(tallied([row]), [{ ...band, condition: "shared" }])])
    assert.notEqual(other, key);
});

test("a block is dressed for its day: the colours of that day's period, paler with age, its claims by name", () => {
  const actor = { code: "SA", en: "Syrian army", ar: "الجيش السوري", hatch: "solid", colours: [[null, 99, "#111", "#eee"], [100, null, "#222", "#ddd"]] };
  const block = { side: "syria", condition: "held", holders: [actor], from: 0, to: 9, first: 50, last: null, evidence: 60, claims: [1], unstated: false };
  const page = { rows: [{ id: "a" }, { id: "b" }], fade: { days: 100, faintest: 0.2 }, words: { sides: {}, held: "{who}", evidence_age: "{age}" }, command: { theme: "dark", lang: "en" } };
  const [early, late] = [60, 120].map((day) => dressed([block], day, page)[0]);
  assert.deepEqual([early.colours, late.colours, early.names, early.codes], [["#eee"], ["#ddd"], ["Syrian army"], ["SA"]]);
  assert.equal(early.alpha, 1);
  assert.ok(Math.abs(late.alpha - 0.4) < 1e-9);
  assert.deepEqual(late.ids(), ["b"]);
  assert.match(late.lines()[0], /Syrian army.*60/);
});

/** Boxes as the columns that a crowd of them is held in; null for one that is not on the panel. */
function columnsOf(boxes) {
  const names = ["left", "right", "top", "bottom", "sure", "fresh"];
  const columns = names.map((name) => [name, Float64Array.from(boxes, (box) => box?.[name] ?? 0)]);
  return { ...Object.fromEntries(columns), inside: Uint8Array.from(boxes, (box) => Number(box !== null)) };
}

test("columns hold what their objects do: sides, days, who stands behind, provinces first", () => {
  const blocks = heldOf({ ...HELD, wide: [0, 1, 0] }, ACTORS);
  const columns = new BlockColumns(blocks);
  assert.deepEqual([...columns.order], [1, 0, 2]);
  assert.deepEqual([...columns.backed([1, 1, 0])], [1, 0]);
  assert.deepEqual([...columns.onSide(columns.order, "iraq")], [0, 2]);
  assert.deepEqual([...at(columns.last, [0, 1])], [20, NaN]);
  const row = { index: 0, day0: 9, day1: 12, km0: 4, km1: 6, side: "iraq", shape: "stretch", kind: "strike" };
  const claims = new ClaimColumns([row, { ...row, index: 1, side: "both", kind: "control" }, { ...row, index: 2, side: "syria" }]);
  const shown = claims.shown([1, 1, 1]);
  assert.deepEqual([...claims.shown([0, 1, 0])], [1]);
  assert.deepEqual([...claims.eventsOf(shown, "iraq", 9)], [0, 1]);
  assert.deepEqual([...claims.eventsOf(shown, "syria", 5)], [2]); // who holds what since is a block
  assert.equal(claims.middle[0], 5);
});

test("a block lies where its days and kilometres are; a crowd's in whole pixels", () => {
  const panel = { x: 10, y: 50, width: 200, height: 120 };
  const scales = { x: scaleOf([0, 40], [10, 210]), y: scaleOf([0, 64], [50, 170]) };
  const columns = new BlockColumns(heldOf(HELD, ACTORS));
  const { left, right, top, bottom, sure, fresh, inside } = boxesOf(columns, [0, 1], panel, scales);
  assert.deepEqual([...left], [35, 50]);
  assert.deepEqual([...right], [115, 210]); // to the end of its last day; without one, to the edge
  assert.deepEqual([...top], [50, 68.75]);
  assert.deepEqual([...bottom], [68.75, 87.5]);
  assert.deepEqual([...sure], [35, 210]); // since when is not known of the second
  assert.deepEqual([...fresh], [45, 210]);
  const whole = boxesOf(columns, [0, 1], panel, scales, true);
  assert.deepEqual([...whole.top, ...whole.bottom], [50, 69, 69, 88]);
  assert.deepEqual([...inside], [1, 1]);
  assert.deepEqual([...boxesOf(columns, [0], { ...panel, x: 120 }, scales).inside], [0]);
});

test("of a crowd what lies wholly under others is not drawn, and all that shows is", () => {
  const panel = { x: 10, y: 20, width: 40, height: 30 };
  const box = (left, right, top, bottom) => ({ left, right, top, bottom, sure: left, fresh: right });
  const under = box(12, 16, 22, 26);
  assert.deepEqual([...visible(columnsOf([under, box(10, 20, 20, 30)]), [HIDDEN, HIDDEN], panel)], [0, 1]);
  assert.deepEqual([...visible(columnsOf([under, box(10, 15, 20, 30)]), [HIDDEN, HIDDEN], panel)], [1, 1]);
  assert.deepEqual([...visible(columnsOf([under, { ...box(10, 20, 20, 30), sure: 14 }]), [HIDDEN, HIDDEN], panel)], [1, 1]);
  assert.deepEqual([...visible(columnsOf([under, box(10, 20, 20, 30)]), [HIDDEN, 0], panel)], [1, 1]);
  const layers = (count, weight) => [...visible(columnsOf([under, ...Array(count).fill(box(10, 20, 20, 30))]), Array(count + 1).fill(weight), panel)][0];
  assert.deepEqual([layers(3, HIDDEN / 4), layers(4, HIDDEN / 4)], [1, 0]);
  assert.deepEqual([...visible(columnsOf([null, box(0, 99, 0, 99)]), [HIDDEN, HIDDEN], panel)], [0, 1]);
});

const tileIn = (r, g, b, a = 255) => Uint8ClampedArray.from({ length: 4 * 144 }, (_, i) => [r, g, b, a][i % 4]);

test("rectangles laid over one another blend as the browser's own would", () => {
  const blend = new Blend(100, 50, 4, 2, 1);
  blend.lay(100, 50, 3, 2, tileIn(255, 0, 0), 1);
  blend.lay(101, 50, 9, 1, tileIn(0, 0, 255), 0.5);
  const pixel = (x, y) => [...blend.bytes().slice(4 * (y * 4 + x), 4 * (y * 4 + x) + 4)];
  assert.deepEqual(pixel(0, 0), [255, 0, 0, 255]);
  assert.deepEqual(pixel(1, 0), [128, 0, 128, 255]); // half of either
  assert.deepEqual(pixel(3, 0), [0, 0, 255, 128]); // on nothing: its own colour, half of it
  assert.deepEqual(pixel(1, 1), [255, 0, 0, 255]);
  assert.deepEqual(pixel(3, 1), [0, 0, 0, 0]);
});

test("a tile stands where the page has it, at any ratio of pixels", () => {
  const tile = tileIn(0, 0, 0, 0);
  tile.set([9, 9, 9, 255], 4 * (12 * 2 + 5)); // of each tile the pixel in row 2, column 5
  for (const ratio of [1, 2]) {
    const blend = new Blend(24, 12, 12, 12, ratio);
    blend.lay(24, 12, 12, 12, tile, 1);
    const inked = [];
    blend.bytes().forEach((byte, i) => { if (i % 4 === 3 && byte) inked.push([(i >> 2) % blend.wide, Math.floor((i >> 2) / blend.wide)]); });
    assert.equal(inked.length, ratio ** 2);
    assert.deepEqual(inked[0], [5 * ratio, 2 * ratio]);
  }
});

test("what a block of control hides: all, or a part where a province is meant", () => {
  const held = { wide: false, condition: "held" };
  assert.equal(weightOf(held), HIDDEN);
  assert.ok(weightOf({ ...held, wide: true }) < weightOf({ ...held, wide: true, condition: "shared" }));
  assert.ok(weightOf({ ...held, wide: true, condition: "shared" }) < HIDDEN);
});

test("thin lines hide their like under them once they lie three deep", () => {
  const panel = { x: 0, width: 30 };
  const line = (left, right) => ({ left, right, sure: left });
  const layers = (count, over, under) =>
    [...visibleLines(columnsOf(Array(count + 1).fill(line(5, 9))), [under, ...Array(count).fill(over)], panel)][0];
  assert.deepEqual([layers(2, 1, 1), layers(3, 1, 1)], [1, 0]);
  assert.deepEqual([layers(9, 1, 2), layers(3, 2, 2), layers(3, 2, 1)], [1, 0, 0]);
  assert.deepEqual([...visibleLines(columnsOf([line(5, 9), null, line(20, 25)]), [1, 1, 1], panel)], [1, 0, 1]);
  const pale = { ...line(5, 9), sure: 9 };
  assert.equal(visibleLines(columnsOf([line(5, 9), pale, pale, pale]), [1, 1, 1, 1], panel)[0], 1);
});

const letters = { measureText: (text) => ({ width: 6 * text.length }), strokeText() {}, fillText() {} };

test("words that must stand are put where they hide least, and words that need not are left out", () => {
  const labels = new Labels(new Taken());
  labels.drawn.push({ left: 0, right: 100, top: 0, bottom: 20 }, { left: 200, right: 300, top: 0, bottom: 6 });
  assert.equal(labels.put(letters, "km 100", [[50, 10], [250, 10]], {}, { optional: true }), null);
  assert.deepEqual(labels.put(letters, "PM", [[50, 10], [250, 10]], {}, {}), [250, 10]);
  assert.deepEqual(labels.put(letters, "IF", [[250, 10], [150, 10]], {}, {}), [150, 10]);
});

test("what changed somewhere within a stretch is drawn in dashes, what changed all along it is not", () => {
  const strokes = [];
  let dash = [];
  const ctx = {
    beginPath() {}, moveTo() {}, lineTo() {}, setLineDash(to) { dash = to; },
    stroke() { strokes.push(dash.length > 0); },
  };
  const line = { step: 1, stops: (from, to) => [from, to], at: (km) => [0, km], normal: () => [1, 0] };
  const view = { pixelsPerKm: 1, toPixel: (at) => at, line };
  drawChanged(ctx, view, [["iraq", 0, 10, false], ["syria", 5, 50, true]], {});
  assert.deepEqual([strokes, dash], [[false, true], []]);
});

test("the frame cuts no name: one beside it goes where there is room, or is left out", () => {
  const taken = new Taken();
  reserveFrame(taken, { width: 200, height: 100 });
  const labels = new Labels(taken);
  const drawn = [];
  labels.draw = (_, [name], x) => drawn.push([name, x]);
  labels.offer("Abcde", [[190, 50, "left"], [170, 50, "right"]]);
  labels.offer("Fghij", [[195, 80, "left"]]);
  labels.drawOffers(letters, {});
  assert.deepEqual(drawn, [["Abcde", 155]]);
});

test("leaders of places at the line keep their ink, and no name lies under one", () => {
  const drawn = [];
  const ctx = {
    beginPath() {}, moveTo() {}, lineTo() {}, arc() {}, fill() {},
    stroke() { drawn.push(this.strokeStyle); },
  };
  const labels = { draw(into, [name]) { into.strokeStyle = "halo"; drawn.push(name); } };
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  drawLandmarks(ctx, [{ at: [0, 0], lines: ["One"], box }, { at: [40, 40], lines: ["Two"], box }], labels, { leader: "ink" });
  assert.deepEqual(drawn, ["ink", "ink", "One", "Two"]);
});

test("Streamlit's own words are told in the other language, and no others", () => {
  const words = { Print: "طباعة", Sunday: "الأحد", November: "تشرين الثاني", "per file": "لكل ملف" };
  assert.equal(spoken(" Print ", words), " طباعة ");
  assert.equal(spoken("Sunday, November 1, 2026", words), "الأحد 1 تشرين الثاني 2026");
  assert.equal(spoken("Today, Sunday, November 1, 2026 selected", words), "الأحد 1 تشرين الثاني 2026");
  assert.equal(spoken("Choose date, November 2026", words), "تشرين الثاني 2026");
  assert.equal(spoken("20MB per file", words), "20 MB لكل ملف");
  assert.equal(spoken("year, من", { year: "السنة" }), "السنة، من");
  assert.equal(spoken("Selected Date: November 07, 2026", { ...words, "Selected Date": "المختار" }), "المختار: 7 تشرين الثاني 2026");
  assert.equal(spoken("Help for الزمن", { "Help for": "شرح" }), "شرح: الزمن");
  assert.equal(spoken("18 options available.", { "options available": "عدد الخيارات" }), "عدد الخيارات: 18");
  assert.equal(spoken("كم — end", { end: "النهاية" }), "كم: النهاية");
  assert.equal(spoken("طباعة", back(words)), "Print");
  assert.equal(spoken("11 – November", words), "11 – تشرين الثاني");
  assert.equal(spoken("Print edition, 3 November", words), null);
  assert.equal(spoken("constructor", words), null);
  assert.equal(spoken("Print", {}), null);
});

test("a point of a table lies in a row, its head and the boxes that pick in none", () => {
  const sizes = { head: 33, pick: 36, row: 66 };
  assert.equal(rowAt([40, 34], 0, sizes), 0);
  assert.equal(rowAt([40, 33 + 66], 0, sizes), 1);
  assert.equal(rowAt([40, 34], 660, sizes), 10);
  assert.equal(rowAt([40, 20], 0, sizes), null);
  assert.equal(rowAt([20, 99], 0, sizes), null);
});

test("a row of a table tells all that its cells hold, a line each", () => {
  const cells = ["", " a long title ", "004_b65ca50409124a81.txt"].map((textContent) => ({ textContent }));
  assert.equal(wholeOf({ querySelectorAll: () => cells }), "a long title\n004_b65ca50409124a81.txt");
});

test("of what the browser keeps only the note of an open side bar is forgotten", () => {
  assert.deepEqual(notes(["stSidebarCollapsed-", "sidebarWidth", "stActiveTheme-/-v2"]), ["stSidebarCollapsed-"]);
});

test("Enter and Space pick a row, and with another key held they are somebody else's", () => {
  assert.equal(picks({ key: "Enter" }), true);
  assert.equal(picks({ key: " " }), true);
  assert.equal(picks({ key: " ", shiftKey: true }), false);
  assert.equal(picks({ key: "Enter", ctrlKey: true }), false);
  assert.equal(picks({ key: "x" }), false);
});

test("a table is known to stand at its right end, to a pixel or two", () => {
  assert.equal(atEnd({ scrollLeft: 1027, clientWidth: 367, scrollWidth: 1394 }), true);
  assert.equal(atEnd({ scrollLeft: 1025.4, clientWidth: 367, scrollWidth: 1394 }), true);
  assert.equal(atEnd({ scrollLeft: 900, clientWidth: 367, scrollWidth: 1394 }), false);
});

test("a panel keeps a rim free, in which the count of a mark would be hidden", () => {
  const box = (left, top, right, bottom) => ({ getBoundingClientRect: () => ({ left, top, right, bottom }) });
  const taken = new Taken();
  const map = { getContainer: () => box(10, 10, 500, 500) };
  assert.deepEqual(reserve(taken, box(110, 110, 210, 210), map), { left: 100, right: 200, top: 100, bottom: 200 });
  assert.equal(taken.free({ left: 80, right: 94, top: 120, bottom: 130 }), true);
  assert.equal(taken.free({ left: 80, right: 97, top: 120, bottom: 130 }), false);
  assert.equal(reserve(taken, { hidden: true }, map), null);
});

test("a claim whose side nobody states is not one of both sides", () => {
  const rows = ["both", "unspecified", "iraq", "unspecified"].map((side, index) => ({ index, side }));
  const found = bySide(rows).map(([side, here]) => [side, here.map((row) => row.index)]);
  assert.deepEqual(found, [["iraq", [2]], ["both", [0]], ["unspecified", [1, 3]]]);
});

test("the head tells the day that moves, until a command or the end of moving", () => {
  const page = new EventTarget();
  const [classes, moved] = [new Set(), { dataset: { says: "as of {day}" }, textContent: "" }];
  const classList = { remove: (name) => classes.delete(name), toggle: (name, on) => classes[on ? "add" : "delete"](name) };
  page.document = { documentElement: { classList }, querySelector: () => moved };
  followDay(page);
  const told = (name, detail) => page.dispatchEvent(Object.assign(new Event(`frontier:${name}`), { detail }));
  for (const [ends, detail] of [["command", {}], ["day", null]]) {
    told("day", { day: ordinalOf("2017-11-05"), playing: true });
    assert.equal(moved.textContent, "as of \u20662017-11-05\u2069");
    assert.ok(classes.has("fl-moving"));
    told(ends, detail);
    assert.ok(!classes.has("fl-moving"));
  }
});

test("the legend knows when a band rests on no claim that is shown", () => {
  const [own, other] = [{ claims: [0, 2] }, { claims: [1] }];
  const state = { bands: [own], beside: [], unstated: [], bits: Uint8Array.from([0, 0, 1]) };
  assert.ok(!carriesOver(state));
  for (const name of ["bands", "beside", "unstated"]) assert.ok(carriesOver({ ...state, [name]: [own, other] }));
});
