"""Places told by other places, read from one sentence and laid on the line: the whole way."""

import math

import pytest
from relative import SAID, Said

from gazetteer.index import load_gazetteer
from gazetteer.place import LngLat, kilometres
from geo.claims.documents import article_from_bytes
from geo.claims.lexicon import load_lexicon
from geo.claims.read import read_article
from geo.frontier import load_frontier
from geo.home import SEEDS
from geo.layers.placed import Placed
from geo.layers.trace import trace

GAZETTEER = load_gazetteer(SEEDS / "places.csv")
LEXICON = load_lexicon(SEEDS)
FRONTIER = load_frontier(SEEDS)
COMPASS = {"n": 0, "e": 90, "se": 135, "w": 270}
HEADLINES = {True: "News from the line", False: "أخبار من الشريط الحدودي"}


def placed(said: Said) -> Placed:
    whole = f"{HEADLINES[said.text.isascii()]}\n\n{said.text}\n"
    article = article_from_bytes(whole.encode(), "made.txt", published="2019-05-06")
    claims = read_article(article, GAZETTEER, LEXICON)
    traced = trace(claims, GAZETTEER, FRONTIER)
    assert len(traced.placed) == len(claims) == 1
    return traced.placed[0]


@pytest.mark.parametrize("said", SAID, ids=lambda said: said.text)
def test_each_form_gives_ground_and_says_how_exact(said: Said) -> None:
    found = placed(said)
    assert found.precision.value == said.precision
    assert found.geometry.is_valid
    assert not found.geometry.is_empty
    assert 0 <= found.km[0] <= found.km[1] <= FRONTIER.length_km
    if not said.near:
        return
    at = GAZETTEER[said.near].at
    middle = LngLat(found.geometry.centroid.x, found.geometry.centroid.y)
    assert at is not None
    assert kilometres(at, middle) <= said.within_km
    if said.stated_km:
        assert kilometres(at, middle) == pytest.approx(said.stated_km, abs=4)
    if said.bearing:
        east = (middle.lng - at.lng) * math.cos(math.radians(at.lat))
        away = math.degrees(math.atan2(east, middle.lat - at.lat)) - COMPASS[said.bearing]
        assert abs((away + 180) % 360 - 180) <= 40  # the line itself cuts a sector


def test_every_form_is_told_in_both_languages() -> None:
    english = [said for said in SAID if said.text.isascii()]
    assert 2 * len(english) == len(SAID)


def test_a_stretch_runs_between_its_two_places() -> None:
    found = placed(next(said for said in SAID if "Rabia and Sinjar" in said.text))
    ends = [GAZETTEER[name].at for name in ("rabia", "sinjar")]
    for at in ends:
        assert at is not None
        nearest = min(
            kilometres(at, LngLat(*point)) for point in found.geometry.segmentize(0.01).coords
        )
        assert nearest < 35  # as far as the place lies from the line
