// Messages between the map's frame and the strip of the same page, without the server.
//
// "frontier:day" {day, playing}: the day that the reader moves through; null ends it.
// "frontier:command": what the map shows since just now; the page brings it to the strip only later.
// "frontier:brush" {km, days}: what a drag over the strip would ask for; nulls where it asks for nothing.

/** Tells everybody on the page; `page` is its window. */
export function tell(page, name, detail) {
  page.dispatchEvent(new page.CustomEvent(`frontier:${name}`, { detail }));
}

/** Listens to what is told on the page; answers with the way to stop. */
export function listen(page, name, hear) {
  const heard = (event) => hear(event.detail);
  page.addEventListener(`frontier:${name}`, heard);
  return () => page.removeEventListener(`frontier:${name}`, heard);
}
