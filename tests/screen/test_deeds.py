"""What a claim is about with its parties: every kind, every cast, both languages."""

import re
from dataclasses import replace
from itertools import product
from pathlib import Path

import made
import pytest

from geo.claims.actors import load_actors
from geo.claims.model import (
    WITHDRAWAL,
    ActorRef,
    Attribution,
    Claim,
    Extent,
    Kind,
    PlaceRef,
    Quantity,
    Record,
    Role,
    Side,
    Where,
)
from geo.home import SEEDS
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.deeds import deed
from geo.screen.claim.sentences import place_phrase, sentence
from geo.screen.words import Lang, load_words

ISOLATES = re.compile("[\u2066-\u2069]")
GOLDEN = Path(__file__).with_name("deeds.txt")  # one line a kind and cast: what is shown
DOER, TARGET = ActorRef("us_forces", Role.ACTOR), ActorRef("isis", Role.AGAINST)
PARTNER, BACKER = ActorRef("iraqi_army", Role.WITH), ActorRef("coalition", Role.SUPPORTED_BY)
CASTS = {
    "nobody": (),
    "doer": (DOER,),
    "target": (TARGET,),
    "both": (DOER, TARGET),
    "all": (DOER, PARTNER, BACKER, TARGET),
    "helpers": (PARTNER, BACKER),
}


def claim(kind: Kind, *actors: ActorRef) -> Claim:
    return replace(made.claim("made", kind=kind, side="unspecified"), actors=actors)


def bare(text: str) -> str:
    return ISOLATES.sub("", text)


def test_every_kind_and_cast_is_said_so_that_nobody_takes_one_party_for_the_other(
    board: ScreenBoard,
) -> None:
    lines = [
        f"{kind} {cast} {lang}: {bare(deed(claim(kind, *CASTS[cast]), words, board.actor_names))}"
        for kind, cast in product(Kind, CASTS)
        for lang, words in load_words().items()
    ]
    assert lines == GOLDEN.read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("cast", "english", "arabic"),
    [
        ("nobody", "a withdrawal", "انسحاب"),
        ("doer", "a withdrawal by US forces", "انسحاب القوات الأمريكية"),
        (
            "both",
            "a withdrawal by US forces in the face of ISIS",
            "انسحاب القوات الأمريكية أمام داعش",
        ),
    ],
)
def test_a_withdrawal_is_called_so(
    board: ScreenBoard, cast: str, english: str, arabic: str
) -> None:
    told_of = replace(claim(Kind.OPERATION, *CASTS[cast]), subtype=WITHDRAWAL)
    told = [bare(deed(told_of, words, board.actor_names)) for words in load_words().values()]
    assert told == [english, arabic]


def test_those_who_are_taken_or_moved_are_men_of_a_body_or_the_people_themselves(
    board: ScreenBoard,
) -> None:
    for id_, english, arabic in (
        ("isis", "the arrest of members of ISIS", "اعتقال عناصر من داعش"),
        ("smugglers", "the arrest of smugglers", "اعتقال مهربين"),
    ):
        told_of = claim(Kind.ARREST, ActorRef(id_, Role.AGAINST))
        told = [bare(deed(told_of, words, board.actor_names)) for words in load_words().values()]
        assert told == [english, arabic]


@pytest.mark.parametrize(
    ("speaker", "told"),
    [
        ("الجيش العراقي", "The Iraqi Army reports an operation by its own side against ISIS, "),
        (
            "قسد",
            "The Syrian Democratic Forces report an operation by the Iraqi Army against ISIS, ",
        ),
    ],
)
def test_who_tells_of_himself_is_not_named_twice(
    board: ScreenBoard, speaker: str, told: str
) -> None:
    told_of = claim(Kind.OPERATION, ActorRef("iraqi_army", Role.ACTOR), TARGET)
    told_of = replace(told_of, attribution=Attribution(speaker, Record.INSTITUTIONAL))
    assert bare(sentence(told_of, load_words()[Lang.EN], board.actor_names)).startswith(told)


@pytest.mark.parametrize(
    ("subtype", "english", "arabic"),
    [
        ("open", "a crossing that is open", "معبر مفتوح"),
        ("reopened", "a crossing that is reopened", "معبر أعيد فتحه"),
        ("closed", "a crossing that is closed", "معبر مغلق"),
        ("restricted", "a crossing that is restricted", "معبر مقيّد"),
        (None, "a crossing that is in an unstated condition", "معبر على حال غير مذكورة"),
    ],
)
def test_the_state_of_a_crossing_is_told(subtype: str | None, english: str, arabic: str) -> None:
    told_of = replace(claim(Kind.CROSSING_STATUS), subtype=subtype)
    assert [deed(told_of, words, {}) for words in load_words().values()] == [english, arabic]


def test_a_length_that_is_all_that_is_said_is_told() -> None:
    words = load_words()[Lang.EN]
    told_of = claim(Kind.BORDER_LENGTH)
    counted = replace(told_of, quantities=(Quantity("km", "length", 620, qualifier="approx"),))
    stated = replace(told_of, where=replace(told_of.where, stated_km=605.0))
    assert bare(deed(counted, words, {})) == "the length of the border (about 620 km long)"
    assert bare(deed(stated, words, {})) == "the length of the border (605 km)"


def test_every_english_name_has_the_article_that_it_takes() -> None:
    actors = load_actors(SEEDS / "actors.toml").values()
    own = r"ISIS|Hezbollah|al-\w|Asaib|Kata'ib|Saraya|Harakat|Liwa|Ansar|Hayat|General Security"
    several = (
        "forces|militias|police|people|intelligence|aircraft|drivers|smugglers|infiltrators"
        "|civilians|gunmen|pilgrims|allies"
    )
    takes_none = re.compile(f"({own}).*|(.* )?({several})")
    for name in [one.name_en for one in actors if not one.article_en]:
        assert takes_none.fullmatch(name), name


@pytest.mark.parametrize(
    ("extent", "places", "english", "arabic"),
    [
        ("frontier", ["at Iraq-Syria frontier"], "on the Iraq-Syria frontier", "على س"),
        ("stretch", ["from A", "to B"], "from A to B", "من س إلى س"),
        ("area", ["at A", "at B", "at Iraqi desert"], "in A, B and the Iraqi desert", None),
        ("province", ["at Anbar", "north B"], "in Anbar, north of B", "في س، شمال س"),
        ("stretch", ["between A", "between B"], "between A and B", "بين س وس"),
    ],
)
def test_places_stand_behind_their_prepositions(
    extent: str, places: list[str], english: str, arabic: str | None
) -> None:
    refs = []
    for place in places:
        role, _, name = place.partition(" ")
        refs.append(PlaceRef(name, name, role, "س", name))
    told_of = replace(claim(Kind.CLASH), where=Where(Extent(extent), Side.UNSPECIFIED, tuple(refs)))
    told = [bare(place_phrase(told_of, words)) for words in load_words().values()]
    assert told[0] == english
    assert arabic is None or told[1] == arabic
