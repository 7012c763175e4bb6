"""Where an English claim is, who has which part in it, when it was and who says so."""

import pytest

from geo.claims.model import Extent, Side
from tests.claims.reading_helpers import only, read, roles


def place(text: str, kind: str) -> tuple[list[str], str, str]:
    where = only(read(text, lang="en"), kind).where
    return [p.id for p in where.places], where.extent.value, where.side.value


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        (
            "The PMF fired rockets at Al-Bukamal from Al-Qaim.",
            "strike",
            (["al_bukamal"], Extent.POINT, Side.SYRIA),
        ),
        (
            "The SDF took villages along the Iraqi border in Deir Ezzor province.",
            "capture",
            (["frontier", "deir_ez_zor"], Extent.FRONTIER, Side.SYRIA),
        ),
        (
            "The PMF are deployed in the Rawa area.",
            "presence",
            (["rawa"], Extent.AREA, Side.IRAQ),
        ),
        (
            "The army is advancing from Rawa towards Al-Qaim.",
            "operation",
            (["rawa", "al_qaim"], Extent.STRETCH, Side.IRAQ),
        ),
        (
            "The SDF control the Syrian side of the Rabia crossing.",
            "control",
            (["rabia_crossing"], Extent.POINT, Side.SYRIA),
        ),
    ],
)
def test_where_it_is(text: str, kind: str, told: tuple[list[str], Extent, Side]) -> None:
    ids, extent, side = told
    assert place(text, kind) == (ids, extent.value, side.value)


def test_the_one_crossing_of_an_article() -> None:
    text = (
        "Iraq reopened a busy border crossing with Syria on Monday.\n\n"
        "Trucks queued for hours at the Al-Waleed crossing."
    )
    told = [c for c in read(text, lang="en") if c.kind == "crossing_status"]
    assert told
    assert {p.id for c in told for p in c.where.places} == {"walid_crossing"}


def test_several_crossings_at_once() -> None:
    told = only(
        read("The Al-Qaim, Al-Waleed and Rabia crossings are closed.", lang="en"), "crossing_status"
    )
    assert [p.id for p in told.where.places] == [
        "qaim_crossing",
        "walid_crossing",
        "rabia_crossing",
    ]


def test_holders_one_after_another() -> None:
    text = "The army holds Rabia, the Peshmerga hold Zummar and the PMF hold Sinjar."
    told = [
        (c.actors[0].id, [p.id for p in c.where.places])
        for c in read(text, lang="en")
        if c.kind == "control"
    ]
    assert told == [("iraqi_army", ["rabia"]), ("peshmerga", ["zummar"]), ("pmf", ["sinjar"])]


def test_several_hold_one_thing() -> None:
    text = "The Syrian army, the National Defence Forces and Hezbollah hold Al-Hari."
    assert roles(only(read(text, lang="en"), "control")) == {
        "saa": "actor", "ndf": "actor", "hezbollah_lb": "actor",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        (
            "Clashes broke out on the Syrian border between ISIS militants and the PMF.",
            "clash",
            {"isis": "actor", "pmf": "against"},
        ),
        (
            "Between 40 and 60 ISIS militants were killed near Hajin.",
            "casualties",
            {"isis": "against"},
        ),
        (
            "The army will withdraw from Rabia if the Peshmerga arrive.",
            "operation",
            {"iraqi_army": "actor"},
        ),
        (
            "US-backed Syrian forces captured Baghuz from ISIS.",
            "capture",
            {"sdf": "actor", "us_forces": "supported_by", "isis": "against"},
        ),
    ],
)
def test_who_has_which_part(text: str, kind: str, told: dict[str, str]) -> None:
    assert roles(only(read(text, lang="en"), kind)) == told


def test_what_hangs_on_if_is_a_condition() -> None:
    text = "The army will withdraw from Rabia if the Peshmerga arrive."
    assert only(read(text, lang="en"), "operation").stance == "condition"


@pytest.mark.parametrize(
    ("published", "days"),
    [
        ("2018-06-11", ("2018-06-09", "2018-06-10")),
        ("2018-06-10", ("2018-06-09", "2018-06-10")),
        ("2018-06-09", ("2018-06-09", "2018-06-09")),
    ],
)
def test_over_the_weekend(published: str, days: tuple[str, str]) -> None:
    text = "Border guards arrested two smugglers at Rabia over the weekend."
    told = only(read(text, lang="en", published=published), "arrest").when
    assert (told.start, told.end) == days


def test_a_weekend_without_a_day_of_publication() -> None:
    text = "Border guards arrested two smugglers at Rabia over the weekend."
    assert only(read(text, lang="en", published=None), "arrest").when.start is None


@pytest.mark.parametrize(
    ("text", "record", "speaker"),
    [
        (
            "The commander of the Military Council, Khalil al-Nimr, said in remarks to reporters "
            "that the SDF had taken Baghuz.",
            "named",
            "The commander of the Military Council, Khalil al-Nimr",
        ),
        (
            "The media office of Prime Minister Haider al-Abadi said Iraqi jets bombed Hajin.",
            "institutional",
            "The media office of Prime Minister Haider al-Abadi",
        ),
        (
            "A Syrian colonel on the pro-government al-Ikhbariya channel said the army took Hajin.",
            "anonymous",
            "A Syrian colonel on the pro-government al-Ikhbariya channel",
        ),
    ],
)
def test_who_speaks_there(text: str, record: str, speaker: str) -> None:
    told = {(c.attribution.record.value, c.attribution.speaker) for c in read(text, lang="en")}
    assert told == {(record, speaker)}
