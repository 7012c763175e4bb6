// Where the map stands, kept in the page's address by the browser alone: latitude,longitude,zoom.

const NAME = "at";

/** A place of the address as numbers; null where it is none. */
export function standingOf(text) {
  const numbers = (text ?? "").split(",").map(Number);
  const [lat, lng, zoom] = numbers;
  const fits = numbers.length === 3 && numbers.every(Number.isFinite)
    && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 20;
  return fits ? { lat, lng, zoom } : null;
}

export function textOf({ lat, lng, zoom }) {
  return [lat.toFixed(3), lng.toFixed(3), +zoom.toFixed(2)].map(Number).join(",");
}

/** The same address with another place of the map; without one for null. */
export function withStanding(href, text) {
  const url = new URL(href);
  const rest = url.search.slice(1).split("&").filter((part) => part && !part.startsWith(`${NAME}=`));
  if (text) rest.push(`${NAME}=${text}`);
  url.search = rest.join("&");
  return url.href;
}

/**
 * Keeps the page's address in step with the map, also after the server has written it anew. The
 * window of the page remembers it too, for a reader who goes to another page and comes back.
 */
export class Standing {
  constructor(page) {
    Object.assign(this, { page, text: null, path: page.location.pathname });
  }

  get remembered() {
    return this.page.frontierStanding ?? null;
  }

  moved(standing) {
    this.text = this.page.frontierStanding = textOf(standing);
    this.write();
  }

  write() {
    const { location, history } = this.page;
    if (this.text === null || location.pathname !== this.path) return;
    const href = withStanding(location.href, this.text);
    // A file opened without a server has an address that must not change.
    if (href !== location.href && location.protocol !== "file:") history.replaceState(history.state, "", href);
  }

  /** The server writes the address a moment after it has sent a command. */
  keep() {
    for (const wait of [60, 250, 900, 2500]) setTimeout(() => this.write(), wait);
  }
}
