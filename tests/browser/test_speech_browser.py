"""What Streamlit itself writes is Arabic on an Arabic page, and English again on an English one."""

import pytest
from visiting import Visit

from geo.screen.words import Lang, load_words

pytestmark = pytest.mark.browser
LATIN = """(name) => {
  const place = document.querySelector(`[data-testid="${name}"]`);
  const said = [place.innerText, ...[...place.querySelectorAll("[aria-label], [title]")]
    .flatMap((one) => [one.ariaLabel, one.title])].filter(Boolean).join(" ");
  const heads = [...place.querySelectorAll("th")].map((one) => one.innerText).join(" ");
  return [...(said.match(/[A-Za-z]{3,}/g) ?? []), ...(heads.match(/[A-Z]/g) ?? [])];
}"""
# What a screen reader says of the controls, and what a field shows while it is empty.
NAMES = """() => [...document.querySelectorAll("*")].flatMap((one) =>
  ["aria-label", "aria-valuetext", "title", "placeholder", "data-placeholder"]
    .map((name) => (name === "data-placeholder" && one.dataset.placeholder ? one.innerText
      : one.getAttribute(name)) ?? ""))
  .flatMap((said) => said.match(/[A-Za-z]{2,}/g) ?? [])"""
NAMED = {"true", "Abu", "Kamal", "CSV", "Leaflet"}  # an example, and names of things
KNOWN = {"Streamlit", "Enter", "Escape", "contrast", "light", "dark", "mode"}  # and icons' names


@pytest.mark.parametrize("lang", Lang)
def test_the_menu_and_the_calendar_speak_the_pages_language(window: Visit, lang: Lang) -> None:
    page = window.page
    page.goto(f"{window.address}?lang={lang}")
    window.wait_for_paint(0)
    for opener, place in (
        ("[data-testid=stMainMenu] button", "stMainMenuPopover"),
        ("[data-testid=stDateInputCalendarButton] >> nth=0", "stDateInputCalendar"),
    ):
        page.locator(opener).click()
        page.get_by_test_id(place).wait_for()
        page.wait_for_timeout(300)
        latin = {*page.evaluate(LATIN, place)} - KNOWN
        assert (latin == set()) == (lang is Lang.AR), latin
        page.keyboard.press("Escape")
    page.wait_for_timeout(300)
    title = load_words()[lang]("title")
    assert page.title() == title
    named = {*page.evaluate(NAMES), *window.frame.evaluate(NAMES)} - NAMED
    assert (named == set()) == (lang is Lang.AR), named


def test_every_month_and_day_of_the_week_has_its_word() -> None:
    table = load_words()[Lang.AR].tables["streamlit"]
    days = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    assert {*days, "January", "December"} <= {*table}
    assert not {word for word in table.values() if not any("\u0600" <= c <= "\u06ff" for c in word)}
