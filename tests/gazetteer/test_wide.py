"""The index of large lists: by row, id and name; in memory as on disk."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.fold import key_of
from gazetteer.hashes import stretches, word_bounds
from gazetteer.place import LngLat, Place, PlaceKind
from gazetteer.wide import MOST_WORDS, Trust, Wide
from gazetteer.widebuild import Builder
from gazetteer.widekeys import keys_of


def village(number: int, arabic: str, latin: str = "") -> Place:
    return Place(
        id=f"v_{number}",
        kind=PlaceKind.VILLAGE,
        country="iraq",
        governorate=None,
        names_ar=(arabic,) if arabic else (),
        names_en=(latin,) if latin else (),
        at=LngLat(41.0, 34.5),
        source="own",
    )


def index_of(places: list[Place], trust: Trust = Trust.ITSELF) -> Wide:
    builder = Builder()
    for place in places:
        builder.add(place, keys_of(place), trust)
    return builder.done()


NAMES = st.text(alphabet="ابتثجحخدرزسشصطعغفقكلمنهوي ", min_size=2, max_size=30).map(key_of)


@given(st.lists(NAMES.filter(lambda name: len(name) > 1), unique=True, max_size=20))
def test_every_place_is_found_by_its_id_and_by_its_name(names: list[str]) -> None:
    places = [village(number, name) for number, name in enumerate(names)]
    index = index_of(places)
    assert list(index) == places
    for row, place in enumerate(places):
        assert index.row_of(place.id) == row
        if key_of(place.name_ar).count(" ") < MOST_WORDS:
            assert row in index.named(key_of(place.name_ar))
    assert index.row_of("v_none") is None
    assert index.named("") == ()


def test_saved_and_opened_it_is_the_same(tmp_path: Path) -> None:
    index = index_of([village(1, "تل الزعفرانة", "Tall az-Za'farana"), village(2, "خربة الوعل")])
    index.save(tmp_path)
    again = Wide.open(tmp_path)
    assert list(again) == list(index)
    assert again.all_keys() == index.all_keys()
    assert again.named("خربه الوعل") == (1,)
    key = "وصلوا لتل الزعفرانه"
    hits = list(again.hits(key, stretches(word_bounds(key), MOST_WORDS)))
    assert [(hit.key, hit.rows) for hit in hits] == [("تل الزعفرانه", (0,))]


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    index = Builder().done()
    index.save(tmp_path)
    again = Wide.open(tmp_path)
    assert len(again) == 0
    assert list(again.hits("في تل", stretches(word_bounds("في تل"), 2))) == []


def test_files_that_do_not_belong_together_are_refused(tmp_path: Path) -> None:
    index_of([village(1, "تل الزعفرانة")]).save(tmp_path)
    (tmp_path / "keys.txt").write_bytes(b"x\n")
    with pytest.raises(ValueError, match="do not belong together"):
        Wide.open(tmp_path)
    (tmp_path / "keys.txt").unlink()
    with pytest.raises(OSError, match="keys"):
        Wide.open(tmp_path)


def test_a_latin_name_counts_with_and_without_its_article() -> None:
    assert "zafaranah" in set(keys_of(village(1, "", "Al Zafaranah")))
    # What stays of a short one says too little.
    assert set(keys_of(village(1, "", "Al Bor"))) == {"al bor"}
