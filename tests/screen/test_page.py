"""The page as Streamlit runs it, without a browser."""

import base64
import json
import re
from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from html import escape
from pathlib import Path
from threading import Event
from time import sleep
from typing import Any
from urllib.parse import urlencode

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from geo.atlas import Atlas
from geo.claims.model import Kind
from geo.desk import lexicon_reader
from geo.home import HOME
from geo.layers.controls import CONTROLS
from geo.layers.query import parse_query, query_pairs
from geo.layers.select import select, tally
from geo.ledger.chain import entries_of
from geo.ledger.opening import open_ledger
from geo.ledger.records import Action, Person, Rank
from geo.screen.address import MOST_FAULTS, understood, unknown_value
from geo.screen.board.board import ScreenBoard
from geo.screen.board.boards import BOARDS
from geo.screen.claim.guide import MOST_PAIRS, PARTS
from geo.screen.unbroken import markup
from geo.screen.words import Lang, Words, literal, load_words, ltr

Open = Callable[..., AppTest]


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def map_command(app: AppTest) -> dict[str, Any]:
    """The command that the map was given, out of the script of its feature group."""
    arguments = json.loads(app.get("component_instance")[0].proto.json_args)
    script = arguments["feature_group"]
    start = script.index("window.frontierApply(") + len("window.frontierApply(")
    command, _ = json.JSONDecoder().raw_decode(script[start:])
    return dict(command)


def shown_bits(app: AppTest, count: int) -> np.ndarray:
    packed = np.frombuffer(base64.b64decode(map_command(app)["show"]), dtype=np.uint8)
    return np.unpackbits(packed)[:count].astype(bool)


def test_opens_with_every_claim_and_without_exception(open_app: Open, board: ScreenBoard) -> None:
    app = open_app()
    assert not app.exception
    assert not app.error
    assert not app.warning
    total = len(board.features)
    assert total > 50
    assert load_words()[Lang.EN]("claims_shown", n=total, all=total) in html(app)
    assert shown_bits(app, total).all()


@pytest.mark.parametrize(
    "query",
    [
        "kind=patrol",
        "stance=denied",
        "side=iraq&kind=fortification",
        "from=2017-01-01&to=2018-12-31",
        "valid-on=2018-08-08",
        "km=340:390",
        "text=ابو كمال",
        "contradicted=1",
        "actor=isis&record=named",
    ],
)
def test_a_link_shows_what_its_view_selects(open_app: Open, board: ScreenBoard, query: str) -> None:
    """Map, table and counts at the head show the set of ``select``, and no other."""
    address: dict[str, str] = dict(part.split("=", 1) for part in query.split("&"))
    app = open_app(**address)
    view = parse_query(query)
    expected = select(board.features, view)
    counts = tally(board.features, view)
    assert 0 < counts.shown < counts.total
    assert (shown_bits(app, counts.total) == expected).all()
    assert len(app.dataframe[0].value) == counts.shown
    assert load_words()[Lang.EN]("claims_shown", n=counts.shown, all=counts.total) in html(app)


def test_the_address_follows_the_widgets_and_restores_them(open_app: Open) -> None:
    app = open_app()
    app.text_input(key="ask_text").set_value("القائم").run()
    app.toggle(key="facts_only").set_value(True).run()
    address = {name: app.query_params[name] for name in ("text", "stance")}
    assert address["text"] == "القائم"
    assert sorted(address["stance"]) == ["asserted", "ended", "ongoing"]
    again = open_app(text="القائم", stance=address["stance"])
    assert map_command(again)["show"] == map_command(app)["show"]
    assert again.toggle(key="facts_only").value is True


def test_values_that_a_given_up_run_lost_are_found_in_what_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FRONTIER_WITH", raising=False)
    app = AppTest.from_file(str(HOME / "app.py"), default_timeout=60)
    asked = [("kind", "control"), ("km", "100:200")]
    for name, value in asked:
        app.query_params[name] = value
    app.session_state["address_written"] = asked  # our own, and none of its widgets is there
    app.run()
    assert not app.exception
    assert app.session_state["ask_km"] == (100, 200)
    assert dict(app.query_params) == dict(asked)


def test_one_click_clears_every_filter(open_app: Open, board: ScreenBoard) -> None:
    app = open_app(kind="patrol", km="340:390", text="القائم")
    app.button(key="clear").click().run()
    assert shown_bits(app, len(board.features)).all()
    assert "kind" not in app.query_params
    assert not [button for button in app.button if button.key == "clear"]


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ({"kind": "picnic"}, "picnic"),
        ({"colour": "red"}, "colour"),
        ({"valid_on": "2018-02-30"}, "2018-02-30"),
        ({"km": "900:950"}, "900"),
        ({"actor": "nobody"}, "nobody"),
        ({"lang": "fr"}, "fr"),
    ],
)
def test_a_bad_address_is_one_sentence_and_no_traceback(
    open_app: Open, board: ScreenBoard, address: dict[str, str], names: str
) -> None:
    app = open_app(**address)
    assert not app.exception
    assert len(app.warning) == 1
    assert names in app.warning[0].value.replace("\\", "")
    assert shown_bits(app, len(board.features)).all()


def test_good_parts_of_an_address_count_beside_bad_ones_and_each_bad_one_is_told(
    open_app: Open, board: ScreenBoard
) -> None:
    app = open_app(kind=["zzz", "patrol"], actor="isis", colour="red", km="9:1", day="never")
    (warning,) = app.warning
    for wrong in ("zzz", "colour", "9", "never"):
        assert wrong in warning.value
    assert warning.value.count("\n\n") == 4
    assert app.query_params == {"actor": "isis", "kind": "patrol"}
    view = parse_query("kind=patrol&actor=isis")
    assert (shown_bits(app, len(board.features)) == select(board.features, view)).all()


FAULTY = [
    "from=2018-02-30",
    "day=1700-01-01",
    "valid-on=2018-01-01&to=2018-02-01",
    "from=2019-01-01&to=2018-01-01",
    "km=340",
    "km=-5:20",
    "km=9:1",
    "km=900:950",
    "contradicted=maybe",
    "day=2018-01-01&day=2018-01-02",
    f"text={'x' * 201}",
    "within=1,2;3,4",
    "within=1,2;3,4;200,4",
    "within=1,2;3,4;x,y",
    f"within={';'.join(['1,2', '3,4'] * 40)}",
    "actor=nobody",
    "kind=zzz",
    "colour=red",
    "days=2018",
]


@pytest.mark.parametrize("query", FAULTY)
def test_every_fault_of_an_address_is_told_in_the_readers_language(
    board: ScreenBoard, query: str
) -> None:
    told = {}
    for lang, words in load_words().items():
        _, (told[lang],) = understood(query_pairs(query), board.known, words)
    latin = re.compile(r"[a-z-]{2,}", re.IGNORECASE).findall
    names = {control.name for control in CONTROLS} | set(Kind) | board.actors.keys()
    ours = set(latin(told[Lang.AR])) - set(latin(query))
    assert not ours - names, told[Lang.AR]
    assert re.search("[\u0621-\u064a]{3}", told[Lang.AR])
    assert not re.search("[\u0621-\u064a]", told[Lang.EN])


def test_a_range_set_backwards_on_the_page_is_told_in_arabic(open_app: Open) -> None:
    app = open_app(lang="ar", **{"from": "2018-01-01", "to": "2018-02-01"})
    app.date_input(key="ask_last").set_value(date(2017, 1, 1)).run()
    (warning,) = app.warning
    assert "must come" not in warning.value
    assert "اليوم الأول" in warning.value


def test_of_many_bad_parts_the_number_is_told(board: ScreenBoard) -> None:
    pairs = [*((f"bad{n}", "x") for n in range(99)), ("kind", "patrol")]
    view, faults = understood(pairs, board.known, load_words()[Lang.AR])
    assert view == parse_query("kind=patrol")
    assert len(faults) == MOST_FAULTS + 1
    assert str(99 - MOST_FAULTS) in faults[-1]


def test_days_that_exclude_each_other_are_one_bad_part(board: ScreenBoard) -> None:
    pairs = [("from", "2019-01-01"), ("to", "2018-01-01"), ("side", "iraq"), ("to", "then")]
    view, faults = understood(pairs, board.known, load_words()[Lang.EN])
    assert view == parse_query("side=iraq")
    assert len(faults) == 2


def test_a_range_that_runs_backwards_is_said(open_app: Open, board: ScreenBoard) -> None:
    app = open_app(**{"from": "2019-01-01", "to": "2018-01-01"})
    assert not app.exception
    assert len(app.warning) == 1
    assert shown_bits(app, len(board.features)).all()


def test_a_chosen_claim_shows_its_own_words(open_app: Open, board: ScreenBoard) -> None:
    row = board.features.iloc[3]
    app = open_app(claim=row["id"])
    page = html(app)
    assert f"<mark>{escape(row['quote'])}</mark>" in page
    assert row["file"] in page
    assert row["sha256"][:12] in page
    assert escape(load_words()[Lang.EN]("digest_label")) in page
    assert map_command(app)["selected"] == row["id"]


def test_next_goes_to_the_next_shown_claim(open_app: Open, board: ScreenBoard) -> None:
    app = open_app(kind="patrol")
    app.button(key="evidence_first").click().run()
    patrols = list(board.features.loc[board.features["kind"] == "patrol", "id"])
    assert app.query_params["claim"] == patrols[0]
    app.button(key="evidence_next").click().run()
    assert app.query_params["claim"] == patrols[1]
    app.button(key="evidence_close").click().run()
    assert "claim" not in app.query_params


def test_before_a_claim_is_chosen_the_panel_explains_the_map_and_offers_a_contradiction(
    open_app: Open, board: ScreenBoard
) -> None:
    app = open_app(lang="ar")
    words = load_words()[Lang.AR]
    assert all(escape(words(f"guide_{part}")) in html(app) for part in PARTS)
    offered = [b.key.removeprefix("begin_") for b in app.button if b.key.startswith("begin_")]
    assert len(offered) == MOST_PAIRS
    rows = board.features.set_index("id").loc[offered]
    assert rows["contradicted"].all()
    assert not {other for others in rows["contradicts"] for other in others} & {*offered}
    app.button(key=f"begin_{offered[0]}").click().run()
    assert app.query_params["claim"] == offered[0]


def test_with_no_claim_left_the_panel_says_how_to_see_more(open_app: Open) -> None:
    app = open_app(text="zzzz")
    assert escape(load_words()[Lang.EN]("clear_to_see")) in html(app)
    assert not [button for button in app.button if button.key.startswith("begin_")]
    assert {"clear_to_see", "clear_to_list"} <= {button.key for button in app.button}
    app.button(key="clear_to_see").click().run()
    assert "text" not in app.query_params
    assert not [button for button in app.button if button.key == "clear_to_see"]


def test_an_unknown_claim_is_said(open_app: Open) -> None:
    app = open_app(claim="no_such_claim")
    assert not app.exception
    assert "no" in app.warning[0].value


def test_contradictions_stand_side_by_side(open_app: Open, board: ScreenBoard) -> None:
    rows = board.features.loc[board.features["contradicted"]]
    assert len(rows) > 0
    row = rows.iloc[0]
    page = html(open_app(claim=row["id"]))
    other = board.features.iloc[board.row_of[row["contradicts"][0]]]
    pair = page[page.index('class="fl-pair"') :]
    assert escape(row["quote"]) in pair
    assert escape(other["quote"]) in pair
    assert 'data-testid="why">Paired because ' in page


def test_arabic_changes_words_and_no_figure(open_app: Open, board: ScreenBoard) -> None:
    english, arabic = open_app(km="300:400"), open_app(km="300:400", lang="ar")
    assert not arabic.exception
    assert load_words()[Lang.AR]("title") in html(arabic)
    before, after = map_command(english), map_command(arabic)
    assert before["show"] == after["show"]
    for same in ("day", "range", "km", "held"):
        assert before[same] == after[same]
    assert before["tips"] != after["tips"]


def test_every_link_of_the_map_is_of_this_machine(open_app: Open) -> None:
    arguments = json.loads(open_app().get("component_instance")[0].proto.json_args)
    links = arguments["js_links"] + arguments["css_links"]
    assert len(links) >= 4
    assert all(link.startswith("../../app/static/") for link in links)


def test_the_folium_script_stays_the_same_so_that_the_map_keeps_its_place(open_app: Open) -> None:
    scripts = set()
    for address in ({}, {"kind": "patrol"}, {"lang": "ar"}, {"km": "1:9"}):
        app = open_app(**address)
        arguments = json.loads(app.get("component_instance")[0].proto.json_args)
        scripts.add(arguments["script"])
        assert len(arguments["script"]) < 5000
    assert len(scripts) == 1


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> **نجمة** :material/warning: \u202e"


def test_hostile_articles_stay_text(open_app: Open, tmp_path: Path) -> None:
    """Markup, Markdown and bidi tricks in an article reach the page as plain characters."""
    article = tmp_path / "<b>خبر.txt"
    article.write_text(
        f"أعلن قائد في الجيش العراقي {HOSTILE} أن قواته سيطرت على مدينة القائم {HOSTILE} "
        "في 3 تشرين الثاني 2017.\n",
        encoding="utf-8",
    )
    app = open_app(extra=str(article), text="نجمة")
    assert not app.exception
    app.button(key="evidence_first").click().run()
    assert not app.exception
    page = html(app)
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    labels = [button.label for button in app.button] + [error.value for error in app.warning]
    assert not any("**" in label or ":material/warning" in label for label in labels)
    command = json.dumps(map_command(app))
    assert "<script" not in command


def test_a_missing_extra_file_is_one_sentence(open_app: Open, tmp_path: Path) -> None:
    app = open_app(extra=str(tmp_path / "nowhere.txt"))
    assert not app.exception
    assert len(app.error) == 1
    assert "nowhere" in app.error[0].value


def test_a_wrong_value_is_one_short_sentence_with_its_like(
    open_app: Open, board: ScreenBoard
) -> None:
    app = open_app(actor="iran_militia")
    (warning,) = app.warning
    assert "iran" in warning.value
    assert "did you mean" in warning.value
    assert len(warning.value) < 240
    assert (
        unknown_value([("actor", "iran_militia")], board.known, load_words()[Lang.EN]) is not None
    )
    assert (
        unknown_value(
            [("actor", "iran_militias"), ("kind", "patrol")], board.known, load_words()[Lang.EN]
        )
        is None
    )
    for pair in (("actor", "x" * 900), ("kind", "zzz"), ("colour", "red")):
        said = unknown_value([pair], board.known, load_words()[Lang.EN])
        assert said is not None
        assert len(said) < 200
    arabic = open_app(actor="iran_militia", lang="ar").warning[0].value
    assert load_words()[Lang.AR]("did_you_mean", said="", names="").split()[1] in arabic
    assert "did you mean" not in arabic


def test_undated_claims_beside_a_range_are_told_from_undated_ones_among_the_shown(
    open_app: Open, board: ScreenBoard
) -> None:
    whole = html(open_app())
    assert 'data-testid="undated"' in whole
    assert 'data-testid="undated_out"' not in whole
    asked = {"from": "2017-01-01", "to": "2018-12-31"}
    ranged = html(open_app(**asked))
    counts = tally(board.features, parse_query(urlencode(asked)))
    assert counts.undated_out > 0
    count = ranged[ranged.index('data-testid="undated_out"') :]
    assert f"<b>{counts.undated_out}</b>" in count[: count.index("</span>")]
    assert 'data-testid="undated"' not in ranged


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_claims_that_are_too_many_for_the_map_are_told(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas: Atlas, lang: str
) -> None:
    monkeypatch.setenv("FRONTIER_LEDGER", str(tmp_path / "ledger.sqlite"))
    reader, who = lexicon_reader(atlas.reader), Person("Amal", Rank.ANALYST)
    ledger = open_ledger(str(tmp_path / "ledger.sqlite"))
    for day in (3, 4):
        text = f"أعلن الجيش العراقي في {day} آذار 2020 سيطرته على معبر القائم الحدودي.\n"
        ledger.add(text.encode(), f"{day}.txt", who, reader)
    ledger.close()
    before = open_app(lang=lang)
    assert [one.value for one in before.info] == []
    monkeypatch.setattr("geo.screen.board.inuse.MOST_CLAIMS", 1)
    BOARDS.clear()
    app = open_app(lang=lang)
    assert not app.exception
    assert [one.value for one in app.info] == [load_words()[Lang(lang)]("left_out", n="1")]
    BOARDS.clear()


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_map_of_what_was_held_on_a_day_is_asked_for_in_the_address_and_said_in_words(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas: Atlas, lang: str
) -> None:
    address = str(tmp_path / "ledger.sqlite")
    monkeypatch.setenv("FRONTIER_LEDGER", address)
    reader, who = lexicon_reader(atlas.reader), Person("Amal", Rank.KEEPER)
    ledger = open_ledger(address)
    days = (date(2026, 5, 3), date(2026, 5, 4))
    added = []
    for day in days:
        monkeypatch.setattr("geo.ledger.chain.datetime", _clock_at(day))
        text = f"أعلن الجيش العراقي في {day.day} آذار 2020 سيطرته على معبر القائم الحدودي.\n"
        added.append(ledger.add(text.encode(), f"{day.day}.txt", who, reader).article)
    ledger.withdraw(added[0], who)
    ledger.close()
    words = load_words()[Lang(lang)]
    seen = {}
    for day in (None, *days, date(2026, 5, 2)):
        app = open_app(lang=lang, **({"held-by": day.isoformat()} if day else {}))
        assert not app.exception
        assert not app.warning
        body = html(app)
        told = words("held_day", day=ltr(day.isoformat())) if day else ""
        assert markup(told) in body
        assert day or "السجل عند" not in body
        seen[day] = _shown(body, words)
    one = seen[days[0]] - seen[date(2026, 5, 2)]
    assert one > 0
    assert seen[days[1]] == seen[None] == seen[date(2026, 5, 2)] + one  # the other is withdrawn
    # An article that is out of view today can be asked for on the day on which it was not.
    app = open_app(lang=lang, article=added[0], **{"held-by": days[0].isoformat()})
    assert not app.warning
    assert _shown(html(app), words) == one
    # The widget alone moves there and back.
    app = open_app(lang=lang)
    app.date_input(key="ask_held_by").set_value(days[0]).run()
    assert days[0].isoformat() in app.query_params["held-by"]
    assert _shown(html(app), words) == seen[days[0]]
    app.button(key="clear").click().run()
    assert _shown(html(app), words) == seen[None]
    BOARDS.clear()


def _clock_at(day: date) -> type[datetime]:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.combine(day, time(12), tz)

    return Clock


def _shown(body: str, words: Words) -> int:
    """How many claims the page says that it shows."""
    pattern = re.escape(words("claims_shown", n="NUMBER", all="ALL"))
    found = re.search(pattern.replace("NUMBER", r"(\d+)").replace("ALL", r"\d+"), body)
    assert found
    return int(found[1])


def test_a_view_is_saved_under_a_name_opened_again_and_dropped(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FRONTIER_LEDGER", str(tmp_path / "ledger.sqlite"))
    monkeypatch.setenv("FRONTIER_USER", "Amal")
    app = open_app(kind="patrol", side="iraq")
    asked = html(app).count('data-testid="shown"'), _shown(html(app), load_words()[Lang.EN])
    app.session_state["saved_views"] = True
    app.run()
    app.text_input(key="view_name").set_value("  ")
    app.button(key="save_view").click().run()
    assert any("is no name" in one.value for one in app.error)
    app.text_input(key="view_name").set_value("دوريات *العراق*")
    app.text_input(key="view_why").set_value("for the weekly")
    app.button(key="save_view").click().run()
    assert not app.error
    ledger = open_ledger(str(tmp_path / "ledger.sqlite"))
    assert ledger.views() == {"دوريات *العراق*": "kind=patrol&side=iraq"}
    app.button(key="clear").click().run()
    assert _shown(html(app), load_words()[Lang.EN]) > asked[1]
    app.button(key="view_0").click().run()
    assert _shown(html(app), load_words()[Lang.EN]) == asked[1]
    app.button(key="drop_0").click().run()
    assert ledger.views() == {}
    with ledger.engine.connect() as connection:
        entries = entries_of(connection, Action.SAVE_VIEW, Action.DROP_VIEW)
    assert [(one.who, one.why) for one in entries] == [("Amal", "for the weekly"), ("Amal", "")]
    ledger.close()


def test_filters_asked_for_least_are_made_when_they_are_opened_or_asked_for(
    open_app: Open, board: ScreenBoard
) -> None:
    def fields(app: AppTest) -> set[str]:
        return {str(group.key) for group in app.get("button_group")}

    assert fields(open_app()).isdisjoint({"ask_records", "ask_outlets"})
    app = open_app(record="named")
    assert {"ask_records", "ask_outlets"} <= fields(app)
    view = parse_query("record=named", board.known)
    expected = int(select(board.sieve, view).sum())
    assert load_words()[Lang.EN]("claims_shown", n=expected, all=len(board.features)) in html(app)


def test_the_filter_of_articles_lists_titles_and_not_outlets(
    open_app: Open, board: ScreenBoard
) -> None:
    app = open_app(lang="ar", article=next(iter(board.articles)))
    groups = {group.key: group.options for group in app.get("button_group")}
    titles, outlets = groups["ask_articles"], groups["ask_outlets"]
    assert len(titles) == len(board.articles)
    for article in board.articles.values():
        start = literal(article.title or article.file)[:20]
        assert any(start in title for title in titles)
        assert not any(start in outlet for outlet in outlets)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_large_ledger_that_has_changed_is_shown_as_before_until_it_is_laid_anew(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas: Atlas, lang: str
) -> None:
    address = str(tmp_path / "ledger.sqlite")
    monkeypatch.setenv("FRONTIER_LEDGER", address)
    seen = Event()
    monkeypatch.setattr(BOARDS, "few", 0)
    monkeypatch.setattr(BOARDS, "rest", lambda _: seen.wait(60))
    words = load_words()[Lang(lang)]
    reader, who = lexicon_reader(atlas.reader), Person("Amal", Rank.ANALYST)
    ledger = open_ledger(address)
    before = html(open_app(lang=lang))
    assert words("newer_coming") not in before
    text = "أعلن الجيش العراقي في 3 آذار 2020 سيطرته على معبر القائم الحدودي.\n"
    ledger.add(text.encode(), "3.txt", who, reader)
    ledger.close()
    during = html(open_app(lang=lang))
    assert words("newer_coming") in during
    assert _shown(during, words) == _shown(before, words)
    seen.set()
    for _ in range(300):
        after = html(open_app(lang=lang))
        if words("newer_coming") not in after:
            break
        sleep(0.1)
    assert _shown(after, words) == _shown(before, words) + 1
    BOARDS.clear()


def test_a_page_whose_board_was_passed_meanwhile_is_laid_out_again(
    open_app: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []

    def passed(*_: object) -> bool:
        told.append(not told)
        return told[-1]

    monkeypatch.setattr(type(BOARDS), "passed", passed)
    page = html(open_app())
    assert told == [True, False]  # the page began again, and by then had the newer board
    assert load_words()[Lang.EN]("newer_coming") not in page
