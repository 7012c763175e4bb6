"""When places stood, were closed or had another name; what contradicts itself is refused."""

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from gazetteer.dated import COLUMNS, with_periods
from gazetteer.index import Gazetteer
from gazetteer.lookup import lookup
from gazetteer.mentions import find_mentions
from gazetteer.period import State
from gazetteer.place import GazetteerError, LngLat, Place, PlaceKind

AIRPORT = Place(
    "airport", PlaceKind.BASE, "iraq", None, ("مطار بغداد", "مطار صدام"), ("Baghdad airport",),
    at=LngLat(44.2, 33.3), source="made up",
)  # fmt: skip
NAMED = {
    "place": "airport", "state": "named", "start": "1982", "end": "2003-04", "name": "مطار صدام",
    "source": "press",
}  # fmt: skip


def written(folder: Path, *rows: dict[str, str]) -> Path:
    path = folder / "periods.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_row_becomes_a_period(tmp_path: Path) -> None:
    (place,) = with_periods([AIRPORT], written(tmp_path, NAMED))
    (period,) = place.periods
    assert (period.state, period.edtf, period.name) == (State.NAMED, "1982/2003-04", "مطار صدام")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"place": "elsewhere"}, "no place"),
        ({"state": "lost"}, "no state"),
        ({"start": "spring 1982"}, "no interval"),
        ({"start": "1982-13"}, "no interval"),
        ({"start": "2004"}, "ends before it starts"),
        ({"start": "2003-05"}, "ends before it starts"),
        ({"start": "", "end": ".."}, "no date"),
        ({"name": "مطار آخر"}, "not among the Arabic names"),
        ({"name": ""}, "a name beside 'named'"),
        ({"state": "closed"}, "beside nothing else"),
        ({"source": ""}, "no source"),
    ],
)
def test_a_contradiction_is_refused(tmp_path: Path, change: dict[str, str], says: str) -> None:
    with pytest.raises(GazetteerError, match=says):
        with_periods([AIRPORT], written(tmp_path, NAMED | change))


def test_a_cut_row_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, NAMED)
    path.write_text(path.read_text("utf-8").replace(",press,", ",press"), "utf-8")
    with pytest.raises(GazetteerError, match="7 cells"):
        with_periods([AIRPORT], path)


def test_no_two_states_of_one_crossing_overlap(gazetteer: Gazetteer) -> None:
    checked = 0
    for place in gazetteer.built_in:
        gates = [one for one in place.periods if one.state in {State.OPEN, State.CLOSED}]
        for one, following in pairwise(gates):
            checked += 1
            assert one.state is not following.state, place.id
            assert one.end[:7] <= following.start[:7], place.id
    assert checked >= 8


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("هبطت الطائرة في مطار صدام الدولي أمس.", "baghdad_airport"),
        ("بلغ منسوب المياه في سد صدام حدا خطيرا.", "mosul_dam"),
        ("قال محافظ إن محافظة التأميم شهدت هدوءا.", "kirkuk"),
        ("خرج آخر المقاتلين من مخيم الباغوز.", "baghuz_camp"),
        ("Families left Rukban camp for Homs.", "rukban"),
    ],
)
def test_a_name_of_other_times_means_its_place(gazetteer: Gazetteer, text: str, place: str) -> None:
    assert place in [
        one for mention in find_mentions(text, gazetteer) for one in mention.candidates
    ]
    assert gazetteer[place].periods


def test_a_place_that_moved_stands_where_it_is_now(gazetteer: Gazetteer) -> None:
    anah = lookup("عنة", gazetteer).candidates[0].place
    assert anah.periods[0].state is State.STOOD
    assert anah.periods[0].end == ".."
