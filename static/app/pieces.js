// A piece of an article's text: plain, named, or marked as what is claimed there.

import { glyphSvg } from "./glyphs.js";
import { make } from "./make.js";
import { manner } from "./rows.js";

const LONG = 40; // characters: a longer first word may leave its sign

/** A piece of the text; the first piece of each set of claims carries their signs and the focus. */
export function pieceOf(piece, data, seen) {
  const words = piece.g ? make("span", "fl-named", piece.t) : document.createTextNode(piece.t);
  if (piece.g) words.title = piece.g;
  if (!piece.c) return words;
  const claims = piece.c.map((i) => data.claims[i]);
  const mark = make("mark", claims.some((c) => manner(c.stance) === "denied") ? "fl-k-denied" : "");
  mark.dataset.claims = piece.c.join(" ");
  mark.style.setProperty("--tint", tint([...new Set(claims.map((claim) => claim.group))]));
  if (claims.every((claim) => manner(claim.stance) === "planned")) mark.classList.add("fl-k-planned");
  const fresh = piece.c.filter((i) => !seen.has(i));
  if (fresh.length === 0) {
    mark.append(words);
    return mark;
  }
  for (const i of fresh) seen.add(i);
  mark.append(...signed(fresh.map((i) => signOf(data.claims[i])), words));
  mark.tabIndex = 0;
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-expanded", "false");
  return mark;
}

function signOf(claim) {
  const sign = make("span", "fl-sign");
  sign.title = claim.tags.join(" · ");
  sign.append(glyphSvg(document, claim.kind, 11));
  return sign;
}

/** Signs and words, no line ending between a sign and the word that follows. */
function signed(signs, words) {
  const held = make("span", "fl-whole");
  held.append(...signs);
  const end = firstEnd(words.textContent);
  if (end === null) return [held, words];
  const rest = words.cloneNode();
  rest.textContent = words.textContent.slice(end);
  words.textContent = words.textContent.slice(0, end);
  held.append(words);
  return rest.textContent ? [held, rest] : [held];
}

/** Where the first word of a text ends, in characters; null where it is too long to be held. */
export function firstEnd(text) {
  const end = text.search(/\S(?=\s)/u) + 1 || text.length;
  return end > LONG ? null : end;
}

/** One colour whole; several one above the other. */
export function tint(groups) {
  if (groups.length === 1) return `linear-gradient(var(--k-${groups[0]}), var(--k-${groups[0]}))`;
  const share = 100 / groups.length;
  const stops = groups.map((group, i) => `var(--k-${group}) ${i * share}% ${(i + 1) * share}%`);
  return `linear-gradient(${stops.join(", ")})`;
}
