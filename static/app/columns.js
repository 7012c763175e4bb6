// Claims and blocks as columns of numbers: of a hundred thousand objects each look costs a trip to memory.

import { weightOf } from "./striphidden.js";

const SIDES = { iraq: 1, syria: 2 };

/** The numbers of a column at some places of it. */
export function at(column, places) {
  const found = new column.constructor(places.length);
  for (let i = 0; i < places.length; i++) found[i] = column[places[i]];
  return found;
}

/** The places from 0 up to `count` that are wanted, in order. */
function places(count, wanted) {
  const found = new Int32Array(count);
  let number = 0;
  for (let place = 0; place < count; place++) if (wanted(place)) found[number++] = place;
  return found.slice(0, number);
}

/** The claims that lie on the strip, `rows`, in their order. */
export class ClaimColumns {
  constructor(rows) {
    this.rows = rows;
    this.index = Int32Array.from(rows, (row) => row.index);
    this.first = Float64Array.from(rows, (row) => row.day0);
    this.last = Float64Array.from(rows, (row) => row.day1);
    this.middle = Float64Array.from(rows, (row) => (row.km0 + row.km1) / 2);
    this.side = Uint8Array.from(rows, (row) => SIDES[row.side] ?? 0);
    this.loose = Uint8Array.from(rows, (row) => Number(row.shape === "loose"));
    this.held = Uint8Array.from(rows, (row) => Number(row.kind === "control" && row.shape !== "loose"));
  }

  /** Places of the claims whose flag is set; the flags are those of all claims. */
  shown(flags) {
    return places(this.rows.length, (place) => flags[this.index[place]]);
  }

  /** Of these places those that a panel shows as events: who holds what since its first day is a block. */
  eventsOf(shown, side, firstDay) {
    const across = 3 - SIDES[side];
    return shown.filter((place) => this.side[place] !== across && !(this.held[place] && this.first[place] > firstDay));
  }
}

/** Who is said to hold what: the blocks `items` of `heldOf`, by their numbers. */
export class BlockColumns {
  constructor(items) {
    this.items = items;
    const numbers = (name) => Float64Array.from(items, (item) => item[name] ?? NaN);
    for (const name of ["first", "last", "evidence", "sure", "from", "to"]) this[name] = numbers(name);
    this.side = Uint8Array.from(items, (item) => SIDES[item.side] ?? 0);
    this.loose = Uint8Array.from(items, (item) => Number(item.unstated));
    this.weight = Uint8Array.from(items, weightOf);
    this.holders = Uint8Array.from(items, (item) => item.holders.length);
    this.starts = new Int32Array(items.length + 1);
    items.forEach((item, number) => { this.starts[number + 1] = this.starts[number] + item.claims.length; });
    this.claims = new Int32Array(this.starts[items.length]);
    items.forEach((item, number) => this.claims.set(item.claims, this.starts[number]));
    // What is told of a province lies under what is told of a place.
    const [wide, fine] = [1, 0].map((of) => places(items.length, (number) => Number(items[number].wide) === of));
    this.order = Int32Array.from([...wide, ...fine]);
  }

  /** Numbers of the blocks that a shown claim stands behind, in the order in which they are drawn. */
  backed(flags) {
    return this.order.filter((number) => this.stands(number, flags));
  }

  /** The same blocks themselves, in their own order. */
  backedItems(flags) {
    return Array.from(places(this.items.length, (number) => this.stands(number, flags)), (number) => this.items[number]);
  }

  stands(number, flags) {
    const { starts, claims } = this;
    for (let i = starts[number]; i < starts[number + 1]; i++) if (flags[claims[i]]) return true;
    return false;
  }

  onSide(numbers, side) {
    return numbers.filter((number) => this.side[number] === SIDES[side]);
  }
}
