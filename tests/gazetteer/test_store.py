"""The user's own part: imported whole or not at all, taught and undone, and always told."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.lookup import lookup
from gazetteer.mentions import find_mentions
from gazetteer.place import GazetteerError, LngLat
from gazetteer.resolve import resolve_all
from gazetteer.sources.read import Format, read_source
from gazetteer.sources.row import Item, Refused
from gazetteer.store import Imported, Store
from gazetteer.taught import Entry, Lesson, Taught, read_log
from geo.frontier.areas import Areas
from geo.home import SEEDS

AREAS = Areas(SEEDS)
DAY, USER = "2026-01-02", "somebody"
OWN = "id,name_ar,name_en,lat,lon\n"


def put(store: Store, seeds: Gazetteer, text: str, form: Format = Format.OWN) -> list[Refused]:
    path = store.folder.parent / "given.csv"
    path.write_text(text, "utf-8")
    return put_rows(store, seeds, read_source(path, form))


def put_rows(store: Store, seeds: Gazetteer, rows: Iterable[Item]) -> list[Refused]:
    refused: list[Refused] = []
    about = Imported("mine", "own", "given.csv", 0, 0, DAY, USER)
    store.add(rows, about, seeds, AREAS.where, refused.append)
    return refused


def names(store: Store) -> Gazetteer:
    return load_gazetteer(SEEDS / "places.csv", layers=store.layers(), taught=store.taught())


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def test_a_place_of_ones_own_counts_at_once_and_can_be_taken_back(
    store: Store, gazetteer: Gazetteer
) -> None:
    text = "وصلت الدورية إلى تل الزعفرانة ثم عادت."
    assert ids(text, names(store)) == []
    assert put(store, gazetteer, OWN + "tal_z,تل الزعفرانة,Tal Zafrana,34.9,41.1\n") == []
    ours = names(store)
    assert ids(text, ours) == ["tal_z"]
    place = ours["tal_z"]
    assert (place.country, place.governorate) == ("syria", "deir_ez_zor")
    assert place.frontier_offset_km == pytest.approx(11, abs=2)
    assert [one.name for one in store.imports()] == ["mine"]
    store.forget_import("mine")
    assert ids(text, names(store)) == []
    assert store.imports() == ()
    with pytest.raises(GazetteerError, match="nothing is imported"):
        store.forget_import("mine")


def test_rows_that_no_index_may_hold_are_refused(store: Store, gazetteer: Gazetteer) -> None:
    rows = (
        "tal_z,تل الزعفرانة,,34.9,41.1\n"
        "tal_z,تل الوعل,,34.9,41.1\n"
        "al_qaim,القائم الثانية,,34.4,41.0\n"
        "far,جزيرة بعيدة,,10,10\n"
    )
    refused = put(store, gazetteer, OWN + rows)
    assert [(one.number, one.value) for one in refused] == [
        (3, "tal_z"), (4, "al_qaim"), (5, "جزيرة بعيدة"),
    ]  # fmt: skip
    swapped = "id,name_ar,country,lat,lon\nx,تل الوعل,IQ,41.0,34.4\n"
    [wrong] = put(store, gazetteer, swapped)
    assert "Iraq" in wrong.right
    assert len(store.layers()[0]) == 1, "an import without a place must not replace another"


def test_an_import_that_breaks_off_leaves_the_one_before(
    store: Store, gazetteer: Gazetteer
) -> None:
    put(store, gazetteer, OWN + "tal_z,تل الزعفرانة,,34.9,41.1\n")

    def broken() -> Iterator[Item]:
        yield from ()
        raise GazetteerError("the file ends here")

    with pytest.raises(GazetteerError, match="ends here"):
        put_rows(store, gazetteer, broken())
    assert [place.id for layer in store.layers() for place in layer] == ["tal_z"]
    assert [one.name for one in (store.folder / "imports").iterdir()] == ["mine"]


def test_a_damaged_import_is_said_with_its_remedy(store: Store, gazetteer: Gazetteer) -> None:
    put(store, gazetteer, OWN + "tal_z,تل الزعفرانة,,34.9,41.1\n")
    (store.folder / "imports" / "mine" / "rows.npy").write_bytes(b"")
    with pytest.raises(GazetteerError, match="forget-import mine"):
        store.layers()
    store.forget_import("mine")
    assert store.layers() == ()


def test_the_mark_changes_with_every_change(store: Store, gazetteer: Gazetteer) -> None:
    marks = [store.mark()]
    put(store, gazetteer, OWN + "tal_z,تل الزعفرانة,,34.9,41.1\n")
    marks.append(store.mark())
    store.teach(Entry(Lesson.NEVER, "الوعل", "", DAY, USER))
    marks.append(store.mark())
    store.forget_import("mine")
    marks.append(store.mark())
    assert len(set(marks)) == len(marks)


def test_a_taught_name_counts_at_once_and_can_be_undone(store: Store) -> None:
    text = "انتشروا في الزمبوعة، ووصلوا للزمبوعة."
    assert ids(text, names(store)) == []
    store.teach(Entry(Lesson.MEANS, "الزمبوعة", "al_bukamal", DAY, USER))
    taught = names(store)
    assert ids(text, taught) == ["al_bukamal"] * 2
    assert lookup("الزمبوعه", taught).candidates[0].place.id == "al_bukamal"
    store.teach(Entry(Lesson.FORGET, "الزمبوعة", "", DAY, USER))
    assert ids(text, names(store)) == []


def test_a_refused_name_is_never_a_place(store: Store) -> None:
    text = "سيطروا على البوكمال ثم على مدينة البوكمال، وكذلك على الباغوز."
    before = ids(text, names(store))
    assert before[0] == "al_bukamal"
    store.teach(Entry(Lesson.NEVER, "البوكمال", "", DAY, USER))
    refusing = names(store)
    assert "البوكمال" not in [found.text for found in find_mentions(text, refusing)]
    assert len(ids(text, refusing)) == 1
    assert lookup("البوكمال", refusing).candidates == ()
    store.teach(Entry(Lesson.FORGET, "البوكمال", "", DAY, USER))
    assert ids(text, names(store)) == before


def test_a_name_taught_for_a_place_that_is_gone_does_nothing(
    store: Store, gazetteer: Gazetteer
) -> None:
    put(store, gazetteer, OWN + "tal_z,تل الزعفرانة,,34.9,41.1\n")
    store.teach(Entry(Lesson.MEANS, "الزمبوعة", "tal_z", DAY, USER))
    assert ids("انتشروا في الزمبوعة.", names(store)) == ["tal_z"]
    store.forget_import("mine")
    assert ids("انتشروا في الزمبوعة.", names(store)) == []


ENTRIES = st.lists(
    st.builds(
        Entry,
        st.sampled_from(Lesson),
        st.sampled_from(["تل الوعل", "تَل الوعل", "Qaim", "الباب"]),
        st.just("al_qaim"),
        st.just(DAY),
        st.just(USER),
    ),
    max_size=12,
)


@given(ENTRIES)
def test_the_last_word_on_a_name_holds(entries: list[Entry]) -> None:
    taught = Taught.of(entries)
    assert taught.means.keys().isdisjoint(taught.never)
    last = {key_taught(entry): entry for entry in entries}
    for key, entry in last.items():
        assert (key in taught.means) == (entry.lesson is Lesson.MEANS)
        assert (key in taught.never) == (entry.lesson is Lesson.NEVER)


def key_taught(entry: Entry) -> str:
    [key] = {*Taught.of([Entry(Lesson.MEANS, entry.name, "x", DAY, USER)]).means}
    return key


def test_the_log_is_only_added_to(store: Store) -> None:
    first = Entry(Lesson.MEANS, "الزمبوعة", "al_qaim", DAY, USER)
    store.teach(first)
    before = store.log.read_bytes()
    store.teach(Entry(Lesson.FORGET, "الزمبوعة", "", DAY, USER))
    assert store.log.read_bytes().startswith(before)
    assert read_log(store.log)[0] == first


@pytest.mark.parametrize("name", ["", "  ", "123", "ت" * 101, "a\nb"])
def test_what_is_no_name_is_not_taught(store: Store, name: str) -> None:
    with pytest.raises(GazetteerError, match="is no name"):
        store.teach(Entry(Lesson.NEVER, name, "", DAY, USER))
    assert not store.log.exists()


@pytest.mark.parametrize("line", ["{}", "[1]", "nonsense", '{"lesson": "means", "name": 3}'])
def test_a_spoilt_log_is_said_with_its_row(store: Store, line: str) -> None:
    store.teach(Entry(Lesson.NEVER, "الوعل", "", DAY, USER))
    with store.log.open("a", encoding="utf-8") as log:
        log.write(line + "\n")
    with pytest.raises(GazetteerError, match="row 2"):
        store.taught()


def test_points_have_governorate_side_and_distance() -> None:
    qaim, beirut = AREAS.where([LngLat(41.0, 34.38), LngLat(35.5, 33.9)])
    assert (qaim.governorate, qaim.country) == ("anbar", "iraq")
    assert qaim.offset_km < 5
    assert qaim.countries == {"iraq", "syria"}
    assert beirut.governorate is None
    assert AREAS.where([]) == []
