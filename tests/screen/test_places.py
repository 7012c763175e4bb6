"""The Places page as Streamlit runs it, without a browser."""

import json
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from gazetteer.place import LngLat, Place, PlaceKind
from geo.frontier import locate
from geo.layers.ground import AREA_KM
from geo.screen.board.board import ScreenBoard
from geo.screen.places.placecard import Answer, card_html, on_line
from geo.screen.places.placetable import place_frame
from geo.screen.unbroken import markup
from geo.screen.words import LTR_ISOLATE, Lang, isolate, load_words, ltr

ENGLISH, ARABIC = load_words()[Lang.EN], load_words()[Lang.AR]


SUGGESTION = f">{ENGLISH('suggestion')}</span>"


def script() -> None:
    import streamlit as st

    from geo.screen.places.page import places_page

    st.navigation([st.Page(places_page, title="Places", default=True)], position="hidden").run()


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A store of the user's names that holds nothing yet."""
    monkeypatch.delenv("FRONTIER_WITH", raising=False)
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path))
    return tmp_path


def open_places(**address: str | list[str]) -> AppTest:
    app = AppTest.from_function(script, default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def in_address(app: AppTest, name: str) -> str:
    value = app.query_params[name]
    return value if isinstance(value, str) else value[-1]


def found(app: AppTest) -> list[str]:
    """Ids of the places on the page, in order."""
    return [part.split('"')[0] for part in html(app).split('data-place="')[1:]]


def map_command(app: AppTest) -> dict[str, Any]:
    arguments = json.loads(app.get("component_instance")[0].proto.json_args)
    text = arguments["feature_group"]
    start = text.index("window.frontierApply(") + len("window.frontierApply(")
    command, _ = json.JSONDecoder().raw_decode(text[start:])
    return dict(command)


def test_without_a_name_the_whole_gazetteer_is_listed(board: ScreenBoard) -> None:
    app = open_places()
    total = len(list(board.gazetteer.built_in))
    assert total > 400
    assert len(app.dataframe[0].value) == total
    assert ENGLISH("places_counted", n=total, all=total) in html(app)
    # What the table leaves out is counted: towns far behind the line, and imported lists.
    further = len(list(board.gazetteer)) - total
    assert further > 100
    assert ENGLISH("places_further", n=further) in [one.value for one in app.caption]
    assert len(map_command(app)["listed"]) == total
    assert not app.warning


def test_kind_and_country_filter_table_count_and_map_alike(board: ScreenBoard) -> None:
    app = open_places(kind=["crossing"], country=["iraq"])
    expected = {
        place.id
        for place in board.gazetteer.built_in
        if place.kind == "crossing" and place.country == "iraq"
    }
    assert 3 < len(expected) < 40
    assert len(app.dataframe[0].value) == len(expected)
    assert set(map_command(app)["listed"]) == expected
    labels = [option.content for group in app.get("button_group") for option in group.proto.options]
    assert sum("Crossing" in label and str(len(expected)) in label for label in labels) == 1


@pytest.mark.parametrize(
    "name",
    [
        "البوكمال",
        "ابو كمال",
        "أَبُو كَمَال",
        "Al-Bukamal",
        "abu kamal",
        "Boukamal",
        "Ebû Kemal",
        "بوکەمال",
    ],
)
def test_every_spelling_finds_the_one_place(name: str) -> None:
    app = open_places(name=name)
    assert found(app) == ["al_bukamal"]
    (point,) = map_command(app)["points"]
    assert (point["id"], point["rank"], point["suggestion"]) == ("al_bukamal", 1, False)


def test_a_card_says_where_the_place_lies_and_why(board: ScreenBoard) -> None:
    app = open_places(name="البوكمال")
    place = board.gazetteer["al_bukamal"]
    assert place.at is not None
    fix = locate(board.frontier, place.at)
    page = html(app)
    for text in ("Deir ez-Zor", "Syria", "Town", place.source, "Syrian side", "has this name"):
        assert text in page, text
    assert f"{fix.km:.0f}" in page
    assert f"{fix.offset_km:.1f}" in page
    assert f"{place.at.lat:.4f}° N" in page
    assert "Albu Kamal" in page


def test_a_name_of_several_places_shows_them_all_and_a_choice_is_kept() -> None:
    app = open_places(name="دير الزور")
    first, second, *_ = found(app)
    assert map_command(app)["chosen"] == first
    app.button(key="show_place_2").click().run()
    assert map_command(app)["chosen"] == second
    assert in_address(app, "place") == second
    assert escape(ENGLISH("alternatives")) in html(app)


def test_near_misses_are_marked_as_suggestions() -> None:
    app = open_places(name="Bukammaal")
    assert "al_bukamal" in found(app)
    assert SUGGESTION in html(app)
    assert all(point["suggestion"] for point in map_command(app)["points"])
    assert SUGGESTION not in html(open_places(name="Bukamal"))


def test_a_suggestion_is_taught_by_one_press(names: Path) -> None:
    app = open_places(name="Bukammaal")
    at = found(app).index("al_bukamal") + 1
    app.button(key=f"teach_alike_{at}").click().run()
    assert not app.exception
    assert found(app) == ["al_bukamal"]
    assert 'data-testid="lesson"' in html(app)
    assert "Bukammaal" in (names / "taught.jsonl").read_text()
    assert not [one for one in app.button if str(one.key).startswith("teach_alike")]


@pytest.mark.parametrize(
    "name", ["qqqqqqq", "؟؟؟", "<img src=x onerror=alert(1)>", "**b** :smile:"]
)
def test_what_means_nothing_is_said_and_harmless(name: str) -> None:
    app = open_places(name=name)
    assert found(app) == []
    assert 'data-testid="unknown"' in html(app)
    assert "<img" not in html(app)
    assert all(":smile:" not in box.label for box in app.selectbox)


def test_claims_that_name_the_place_are_addresses_of_the_map(board: ScreenBoard) -> None:
    app = open_places(name="القائم", lang="ar")
    naming = [
        claim.id
        for claim in board.claims.values()
        if "al_qaim" in [place.id for place in claim.where.places]
    ]
    queries = [parse_qs(link.proto.query_string) for link in app.get("page_link")]
    assert {query["claim"][0] for query in queries} == set(naming)
    assert all(query["lang"] == ["ar"] for query in queries)


def test_the_address_follows_the_search_and_restores_it() -> None:
    app = open_places()
    app.text_input(key="ask_place_name").set_value("Şengal").run()
    assert in_address(app, "name") == "Şengal"
    again = open_places(name="Şengal")
    assert found(again) == found(app) != []


def test_what_the_reader_does_counts_before_an_address_that_is_older() -> None:
    app = open_places(name="القائم")
    app.query_params.clear()  # the browser had not our last address yet
    app.text_input(key="ask_place_name").set_value("Şengal").run()
    assert in_address(app, "name") == "Şengal"
    app.query_params["name"] = "القائم"
    app.run()  # without an act it is a link, or the browser's way back
    assert found(app) == ["al_qaim"]


def test_what_an_address_cannot_mean_is_one_message_and_the_rest_counts() -> None:
    app = open_places(name="القائم", kind=["picnic"], place="nowhere", lang="zz")
    (warning,) = app.warning
    for text in ("picnic", "nowhere", "zz"):
        assert text in warning.value
    assert found(app) == ["al_qaim"]


def test_a_long_name_is_cut_and_said() -> None:
    app = open_places(name="ب" * 4000)
    assert len(app.text_input(key="ask_place_name").value) == 100
    assert "100" in app.warning[0].value


def test_arabic_changes_words_and_no_figure() -> None:
    english, arabic = open_places(name="البوكمال"), open_places(name="البوكمال", lang="ar")
    assert ARABIC("places_title") in html(arabic)
    assert 'dir="rtl"' in html(arabic)
    places = [map_command(app)["points"] for app in (english, arabic)]
    assert places[0] == places[1]
    assert found(english) == found(arabic)


def test_a_taught_name_counts_at_once_is_listed_and_taken_back(names: Path) -> None:
    app = open_places(name="Bukammaal")
    app.selectbox(key="ask_lesson_place").set_value("al_bukamal")
    app.button(key="teach_means").click().run()
    assert not app.exception
    assert found(app) == ["al_bukamal"]
    assert SUGGESTION not in html(app)
    assert escape(isolate("Bukammaal")) in html(app)
    assert len((names / "taught.jsonl").read_text().splitlines()) == 1
    app.button(key="forget_Bukammaal").click().run()
    assert SUGGESTION in html(app)
    assert 'data-testid="lesson"' not in html(app)


def test_a_refused_word_is_no_place(names: Path) -> None:
    app = open_places(name="ربيعة")
    assert "rabia" in found(app)
    app.button(key="teach_never").click().run()
    assert ENGLISH("places_found", n=1) not in html(app)
    assert all(point["suggestion"] for point in map_command(app)["points"])
    assert ENGLISH("taught_never", name=isolate("ربيعة")) in html(app)


def test_a_damaged_store_is_a_message(names: Path) -> None:
    (names / "taught.jsonl").write_text("no json\n")
    app = open_places(name="القائم")
    (error,) = app.error
    assert "taught.jsonl, row 1" in error.value.replace("\\", "")


def test_taught_text_is_text(names: Path) -> None:
    line = {"lesson": "never", "name": "<b>x</b>", "place": "", "on": "2026-11-23", "by": "<i>y"}
    (names / "taught.jsonl").write_text(json.dumps(line) + "\n")
    page = html(open_places())
    assert "<b>x" not in page
    assert "<i>y" not in page
    assert escape("<b>x</b>") in page


def test_a_governorate_has_its_stretch_and_a_town_its_kilometre(board: ScreenBoard) -> None:
    province = on_line(board, board.gazetteer["anbar"])
    assert province is not None
    assert province.km == board.frontier.sections["anbar"]
    whole = on_line(board, board.gazetteer["frontier"])
    assert whole is not None
    assert whole.km == (0.0, board.frontier.length_km)


def test_a_place_out_of_the_area_has_its_distance_and_no_kilometre(board: ScreenBoard) -> None:
    far = board.gazetteer["baghdad"]
    stands = on_line(board, far)
    assert stands is not None
    assert stands.km is None
    assert stands.offset_km is not None
    assert stands.offset_km > AREA_KM
    away = ltr(f"{stands.offset_km:.0f}")
    for words in (ENGLISH, ARABIC):
        line = card_html(board, Answer(far), (), words, whole=False)
        assert markup(words("offset_km", km=away)) in line
        assert markup(f"{words('km')} {LTR_ISOLATE}") not in line.replace(away, "")
        row = place_frame(board, [far], {}, words).iloc[0]
        assert row[words("col_km")] is None
        assert row[words("col_offset")] == stands.offset_km


def test_a_place_without_a_point_has_no_kilometre(board: ScreenBoard) -> None:
    nowhere = Place("x", PlaceKind.VILLAGE, "iraq", "anbar", ("س",), ("X",))
    assert on_line(board, nowhere) is None


def test_a_place_beyond_the_end_says_so(board: ScreenBoard) -> None:
    north = Place("x", PlaceKind.TOWN, "turkey", None, ("س",), ("X",), at=LngLat(42.6, 37.6))
    stands = on_line(board, north)
    assert stands is not None
    assert (stands.km, stands.past_end, stands.side) == ((0.0, 0.0), "north", "unspecified")
