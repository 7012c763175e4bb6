// An article: its own words in its own direction, every claim marked, names explained beside.
//
// All text is set as text. A click on a mark opens what is claimed there, at once; the server is
// told the claim, so that the address names it.

import { make } from "./make.js";
import { pieceOf } from "./pieces.js";
import { releaseFields } from "./release.js";
import { wholeText } from "./whole.js";

export function draw(component) {
  const { data, parentElement: root } = component;
  releaseFields();
  root.article ??= new ArticleView(root);
  root.article.show(data, component);
}

class ArticleView {
  constructor(root) {
    this.box = make("div", "fl-article");
    root.replaceChildren(this.box);
    this.box.addEventListener("click", (event) => this.pressed(event));
    this.box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      if (event.target.dataset?.claims) this.pressed(event);
    });
  }

  show(data, component) {
    this.component = component;
    const { chosen, version, follow, ...drawn } = data;
    const text = JSON.stringify(drawn);
    if (text !== this.text) {
      this.data = data;
      this.text = text;
      this.open = null;
      this.box.dir = data.page_dir;
      this.box.replaceChildren(...rowsOf(data));
    }
    this.follow = follow;
    if ((chosen ?? null) !== this.open) this.choose(chosen ?? null);
  }

  pressed(event) {
    const mark = event.target.closest("[data-claims]");
    if (!mark || event.target.closest(".fl-claimbox")) return;
    event.preventDefault();
    const ids = mark.dataset.claims.split(" ").map((i) => this.data.claims[i].id);
    const again = ids.includes(this.open) && this.near === mark.dataset.claims;
    const following = this.data.boxed ? null : ids[(ids.indexOf(this.open) + 1) % ids.length];
    const next = again ? following : ids[0];
    this.choose(next, mark);
    this.component.setTriggerValue("claim", next ?? "");
  }

  /** Opens the box of a claim under its paragraph; null closes it. */
  choose(id, mark = null) {
    this.open = id;
    this.box.querySelector(".fl-claimbox")?.remove();
    for (const one of this.box.querySelectorAll(".fl-open")) {
      one.classList.remove("fl-open");
      if (one.hasAttribute("aria-expanded")) one.setAttribute("aria-expanded", "false");
    }
    if (id === null) return;
    const index = this.data.claims.findIndex((claim) => claim.id === id);
    const marks = [...this.box.querySelectorAll("[data-claims]")]
      .filter((one) => one.dataset.claims.split(" ").includes(String(index)));
    const at = mark ?? marks[0];
    if (!at) return;
    this.near = at.dataset.claims;
    for (const one of marks) one.classList.add("fl-open");
    if (at.hasAttribute("aria-expanded")) at.setAttribute("aria-expanded", "true");
    const held = at.dataset.claims.split(" ").map((i) => this.data.claims[i]);
    const row = at.closest(".fl-row");
    if (this.data.boxed) row.after(this.claimBox(held, id));
    // Beside a bench the text follows gently; on a phone it lies below, out of the way.
    if (mark || !this.follow || (!this.data.boxed && innerWidth <= 640)) return;
    at.scrollIntoView({ block: this.data.boxed ? "center" : "nearest" });
  }

  claimBox(claims, chosen) {
    const box = make("div", "fl-claimbox");
    box.dir = this.data.page_dir;
    box.lang = this.data.page_lang;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", claims[0].tags[0]);
    for (const claim of claims) {
      const row = make("div", `fl-boxed fl-k-${claim.group}`);
      row.dataset.id = claim.id;
      if (claim.id === chosen) row.classList.add("fl-chosen");
      const tags = make("div", "fl-tags");
      for (const tag of claim.tags) tags.append(make("span", "fl-tag", tag));
      const says = make("p", "fl-says");
      wholeText(says, claim.says);
      row.append(tags, says);
      if (this.data.to_map) {
        const way = make("button", "fl-way", this.data.words.on_the_map);
        way.type = "button";
        way.addEventListener("click", () => this.component.setTriggerValue("map", claim.id));
        row.append(way);
      }
      box.append(row);
    }
    const close = make("button", "fl-close", "✕");
    close.type = "button";
    close.setAttribute("aria-label", this.data.words.close);
    close.addEventListener("click", () => {
      this.choose(null);
      this.component.setTriggerValue("claim", "");
    });
    box.append(close);
    return box;
  }
}

/** Paragraph rows; what was not read for claims is gathered into greyed, named parts. */
function rowsOf(data) {
  const rows = [];
  let quiet = null;
  const seen = new Set();
  for (const paragraph of data.paragraphs) {
    if (paragraph.name) {
      if (quiet?.dataset.zone !== paragraph.zone) {
        quiet = quietPart(paragraph, data);
        rows.push(quiet);
      }
      quiet.querySelector("pre").append(...paragraph.pieces.map((piece) => pieceOf(piece, data, seen)));
      continue;
    }
    quiet = null;
    if (!paragraph.pieces.some((piece) => piece.t.trim())) continue;
    rows.push(readRow(paragraph, data, seen));
  }
  return rows;
}

function quietPart(paragraph, data) {
  const part = make("details", "fl-quietpart");
  part.dataset.zone = paragraph.zone;
  part.open = paragraph.zone !== "head";
  const name = make("summary", "", paragraph.name);
  name.lang = data.page_lang;
  name.dir = data.page_dir;
  const text = make("pre");
  text.dir = "auto";
  text.lang = data.lang;
  part.append(name, text);
  return part;
}

function readRow(paragraph, data, seen) {
  const row = make("div", "fl-row");
  const text = make("p", paragraph.title ? "fl-arttitle" : "fl-para");
  text.lang = paragraph.lang ?? data.lang;
  text.dir = paragraph.dir ?? data.dir;
  for (const piece of paragraph.pieces) text.append(pieceOf(piece, data, seen));
  row.append(text);
  if (paragraph.notes.length) {
    const notes = make("ul", "fl-notes");
    notes.dir = data.page_dir;
    notes.lang = data.page_lang;
    for (const note of paragraph.notes) {
      const line = make("li", `fl-note-${note.kind}`);
      const said = make("bdi", "fl-said", note.said);
      said.lang = data.lang;
      const means = make("span");
      wholeText(means, note.means);
      line.append(said, " ", means);
      notes.append(line);
    }
    row.append(notes);
  }
  return row;
}
