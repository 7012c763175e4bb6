"""The pages Read and Review as Streamlit runs them, without a browser."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.atlas import Atlas
from geo.claims.model import Article, Claim, Kind, Stance
from geo.desk import lexicon_reader
from geo.ledger.decisions import Mend
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Action, Person, Rank, Status
from geo.ledger.seeking import Sought
from geo.screen.board.boards import BOARDS
from geo.screen.claim.sentences import speaker_phrase
from geo.screen.words import LTR_ISOLATE, Lang, load_words, ltr

Open = Callable[..., AppTest]
AMAL, OMAR = Person("Amal", Rank.ANALYST), Person("Omar", Rank.ANALYST)
TEXT = """دوريات جديدة على الحدود

أعلنت قيادة حرس الحدود العراقية أنها سيرت دوريات جديدة على الشريط الحدودي قرب مدينة القائم.
وقال مصدر في اللواء إن الجيش العراقي يسيطر على معبر القائم الحدودي منذ سنة 2017.
"""


@pytest.fixture
def ledger(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas: Atlas) -> Iterator[Ledger]:
    """A ledger with one article, which the app opens too."""
    path = str(tmp_path / "ledger.sqlite")
    monkeypatch.setenv("FRONTIER_LEDGER", path)
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "names"))
    monkeypatch.setenv("FRONTIER_USER", "Amal")
    opened = open_ledger(path)
    opened.add(TEXT.encode(), "a.txt", AMAL, lexicon_reader(atlas.reader))
    yield opened
    opened.close()


def _one_page(name: str) -> None:
    import streamlit as st

    from geo.screen import issues
    from geo.screen.articles import page as articles
    from geo.screen.intake import page as intake
    from geo.screen.review import page as review

    def elsewhere() -> None:
        """Stands for the pages that are linked to."""

    pages = {
        "read": intake.read_page,
        "review": review.review_page,
        "articles": articles.articles_page,
        "issues": issues.issues_page,
    }
    st.navigation(
        [st.Page(pages[name], title="Front", default=True),
         st.Page(elsewhere, title="articles", url_path="articles")], position="hidden"
    ).run()  # fmt: skip


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch) -> Open:
    monkeypatch.delenv("FRONTIER_WITH", raising=False)

    def run(name: str, **address: str) -> AppTest:
        app = AppTest.from_function(_one_page, args=(name,), default_timeout=90)
        for key, value in address.items():
            app.query_params[key] = value
        return app.run()

    return run


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def card(app: AppTest) -> str:
    """Id of the claim in hand."""
    return html(app).split('data-claim="', 1)[1].split('"', 1)[0]


def press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_queue_begins_with_what_is_most_doubtful_and_heaviest(
    ledger: Ledger, open_page: Open, lang: str
) -> None:
    app = open_page("review", lang=lang)
    assert not app.exception
    first = ledger.queue(limit=1)[0]
    assert card(app) == first.claim.id
    assert app.query_params["claim"] == first.claim.id


def test_the_queue_is_narrowed_by_kind_and_days(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    in_hand = card(app)
    held = ledger.queue()
    assert f"Waiting for review: {ltr(str(len(held)))}" in html(app)
    kind = next(one.claim.kind for one in held if one.claim.id != in_hand)
    app.multiselect(key="ask_review_kind").set_value([kind.value]).run()
    asked = [one.claim.id for one in ledger.queue(Sought(kinds=frozenset({kind})))]
    assert card(app) == asked[0]  # not the claim that was in hand
    assert f"Waiting for review: {ltr(str(len(asked)))}" in html(app)
    app.multiselect(key="ask_review_kind").set_value([]).run()
    day = date(2016, 12, 31)
    app.date_input(key="ask_review_to_picker").set_value(day).run()
    assert not app.exception
    assert app.query_params["to"] == "2016-12-31"
    assert ledger.queue(Sought(last=day)) == ()
    assert "Nothing of these kinds and days waits" in html(app)
    app.date_input(key="ask_review_to_picker").set_value(date(2017, 6, 1)).run()
    assert card(app) == ledger.queue(Sought(last=date(2017, 6, 1)))[0].claim.id
    press(app, "review_clear")
    assert "to" not in app.query_params
    assert f"Waiting for review: {ltr(str(len(held)))}" in html(app)
    assert "review_clear" not in [one.key for one in app.button]


def test_days_of_the_queue_stand_in_the_address_and_may_not_run_backwards(
    ledger: Ledger, open_page: Open
) -> None:
    app = open_page("review", **{"from": "2018-01-01", "to": "2017-01-01"})
    assert "2018-01-01" in app.warning[0].value
    assert card(app) == ledger.queue(limit=1)[0].claim.id
    app = open_page("review", **{"from": "20180101"})
    assert "20180101" in app.warning[0].value
    assert app.date_input(key="ask_review_from_picker").value is None


def test_whose_words_are_reviewed_is_said(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    assert "the article's own words" in unescape(html(app))
    press(app, "digests_take")
    [digest] = [
        one.claim.id
        for one in ledger.queue(limit=200)
        if ledger.articles(only=[one.claim.article])[0].article.digest_of
    ][:1]
    page = unescape(html(open_page("review", claim=digest)))
    assert "our digest, not the outlet's words" in page
    assert "the article's own words" not in page


def test_two_windows_of_one_person_are_told_as_that(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    claim = card(app)
    other = open_page("review", claim=claim)
    press(other, "review_reject")
    press(app, "review_accept")
    assert "in another window" in html(app)
    assert app.button(key="conflict_theirs").label == "Leave it as it stands"
    press(app, "conflict_theirs")
    assert ledger.held(claim).status is Status.REJECTED


def test_accept_reject_and_undo_are_written_in_the_persons_name(
    ledger: Ledger, open_page: Open
) -> None:
    app = open_page("review")
    first = card(app)
    press(app, "review_accept")
    second = card(app)
    assert second != first
    assert ledger.held(first).status is Status.ACCEPTED
    press(app, "review_reject")
    assert ledger.held(second).status is Status.REJECTED
    press(app, "review_undo")
    assert ledger.held(second).status is Status.UNREVIEWED
    assert card(app) == second
    press(app, "review_undo")
    assert ledger.held(first).status is Status.UNREVIEWED
    assert [(e.action, e.who) for e in ledger.history(first)] == [
        (Action.ADD, "Amal"),
        (Action.ACCEPT, "Amal"),
        (Action.UNDO, "Amal"),
    ]


def test_a_mended_field_is_kept_with_its_reason_and_shown_in_the_history(
    ledger: Ledger, open_page: Open
) -> None:
    app = open_page("review")
    claim = card(app)
    press(app, "review_mend")
    places = [one.label for one in app.selectbox if "_place_" in str(one.key)]
    assert places[:2] == ["Place 1: role", "Place 1"]
    assert places[-2:] == ["One more place: role", "One more place"]
    assert len({*places}) == len(places)
    stance = next(one for one in app.selectbox if str(one.key).endswith("_stance"))
    stance.set_value(Stance.DENIED)
    next(one for one in app.text_input if str(one.key).endswith("_why")).set_value("he denies it")
    next(one for one in app.button if one.label == "Save").click().run()
    assert not app.exception
    held = ledger.held(claim)
    assert (held.claim.stance, held.status) == (Stance.DENIED, Status.ACCEPTED)
    entry = ledger.history(claim)[-1]
    assert (entry.who, entry.why, set(entry.after["fields"])) == (
        "Amal",
        "he denies it",
        {"stance"},
    )
    page = html(open_page("review", claim=claim))
    assert 'data-action="mend"' in page
    assert 'fl-status-mended" data-testid="status">Mended<' in page
    assert held.mended
    assert ledger.present().verdicts == {claim: "mended"}
    assert "he denies it" in page


def test_a_bad_day_in_the_form_is_one_sentence_and_nothing_is_written(
    ledger: Ledger, open_page: Open
) -> None:
    app = open_page("review")
    mark = ledger.mark()
    press(app, "review_mend")
    next(one for one in app.text_input if str(one.key).endswith("_start")).set_value("yesterday")
    next(one for one in app.button if one.label == "Save").click().run()
    assert not app.exception
    assert any("yesterday" in one.value for one in app.error)
    assert ledger.mark() == mark


def test_two_analysts_the_second_sees_both_versions_and_decides(
    ledger: Ledger, open_page: Open
) -> None:
    app = open_page("review")
    claim = card(app)
    seen = ledger.held(claim)
    theirs = replace(seen.claim, stance=Stance.DENIED)
    ledger.decide(claim, Mend(theirs), OMAR, "he denied it", expected=seen.version)
    press(app, "review_reject")
    page = html(app)
    assert 'data-testid="conflict"' in page
    assert "Omar" in page
    assert "he denied it" in page
    assert ledger.held(claim).status is Status.ACCEPTED
    press(app, "conflict_mine")
    assert ledger.held(claim).status is Status.REJECTED
    assert ledger.held(claim).claim.stance is Stance.DENIED
    assert [entry.who for entry in ledger.history(claim)[1:]] == ["Omar", "Amal"]


def test_a_form_that_was_overtaken_shows_both_versions_and_keeps_what_only_the_other_changed(
    ledger: Ledger, open_page: Open
) -> None:
    app = open_page("review")
    claim = card(app)
    press(app, "review_mend")
    seen = ledger.held(claim)
    theirs = replace(seen.claim, kind=Kind.POST)
    ledger.decide(claim, Mend(theirs), OMAR, "a post", expected=seen.version)
    stance = next(one for one in app.selectbox if str(one.key).endswith("_stance"))
    stance.set_value(Stance.ENDED)
    next(one for one in app.button if one.label == "Save").click().run()
    page = html(app)
    told = page[page.index('data-testid="conflict"') :]
    assert "Ended" in told
    assert "a post" in told
    assert ledger.held(claim).claim.stance is seen.claim.stance
    press(app, "conflict_mine")
    now = ledger.held(claim).claim
    assert (now.kind, now.stance) == (Kind.POST, Stance.ENDED)


def test_the_others_version_can_be_left(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    claim = card(app)
    seen = ledger.held(claim)
    theirs = replace(seen.claim, stance=Stance.DENIED)
    now = ledger.decide(claim, Mend(theirs), OMAR, expected=seen.version)
    press(app, "review_accept")
    press(app, "conflict_theirs")
    assert 'data-testid="conflict"' not in html(app)
    assert ledger.held(claim).version == now.version


def rarer_act(app: AppTest, act: str) -> AppTest:
    """Choose one of the rarer decisions about the claim in hand."""
    return (
        next(one for one in app.get("button_group") if one.key == "review_act").set_value(act).run()
    )


def forms_of(app: AppTest) -> int:
    """How many forms were left, each of which brings the claim into sight again."""
    return int(app.session_state["forms_left"]) if "forms_left" in app.session_state else 0


def offered(app: AppTest) -> list[str]:
    """The names of the rarer decisions that the claim in hand leaves open."""
    group = next(one for one in app.get("button_group") if one.key == "review_act")
    return [str(option) for option in group.options]


def submit(app: AppTest, label: str) -> None:
    next(one for one in app.button if one.label == label).click().run()
    assert not app.exception


def history(app: AppTest) -> list[str]:
    """What the history says, an entry each, newest first."""
    return [text for text in html(app).split("<div ") if 'data-testid="entry"' in text]


def test_a_claim_is_split_on_the_page(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    claim = card(app)
    rarer_act(app, "split")
    before = forms_of(app)
    submit(app, "Split it")
    assert ledger.held(claim).status is Status.SPLIT
    assert forms_of(app) == before + 1  # what came of it is brought into sight
    assert offered(app) == ["Note", "Link"]
    parts = [part["claim"] for part in ledger.history(claim)[-1].after["parts"]]
    app = open_page("review", claim=claim)
    newest = history(app)[0]
    assert not any(part in newest for part in parts)
    assert newest.count("Part: <ins>") == len(parts) == 2


def test_a_claim_takes_another_in_on_the_page(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    claim = card(app)
    [other] = [one.claim.id for one in ledger.queue() if one.claim.id != claim][:1]
    rarer_act(app, "join")
    app.multiselect[-1].set_value([other])
    submit(app, "Join them to this one")
    assert ledger.held(other).status is Status.JOINED
    assert ledger.held(other).claim.evidence in ledger.held(claim).claim.also
    [newest, *_] = history(app)
    assert other not in newest
    assert speaker_phrase(ledger.held(other).claim, load_words()[Lang.EN], {}) in newest


def test_a_note_is_kept_in_the_history_and_changes_nothing(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    before = ledger.held(card(app))
    rarer_act(app, "note")
    app.text_area[-1].set_value("Asked the brigade: <b>no answer</b>")
    submit(app, "Keep the note")
    after = ledger.held(before.claim.id)
    assert after.claim == before.claim
    assert after.status is before.status
    written = ledger.history(before.claim.id)[-1]
    assert (written.action, written.who) == (Action.NOTE, "Amal")
    assert written.after["note"] == "Asked the brigade: <b>no answer</b>"


def test_a_claim_is_linked_to_one_of_another_article(
    ledger: Ledger, atlas: Atlas, open_page: Open
) -> None:
    reader = lexicon_reader(atlas.reader)
    said_again = f"{TEXT}\nنفى متحدث باسم الجيش العراقي تسيير دوريات قرب ربيعة.\n"
    ledger.add(said_again.encode(), "b.txt", AMAL, reader)
    app = open_page("review")
    own = ledger.held(card(app)).claim
    found = ledger.find(Sought(kinds=frozenset({own.kind}))).claims
    offered = [one.claim for one in found if one.claim.id != own.id]
    at, other = next((at, one.id) for at, one in enumerate(offered) if one.article != own.article)
    rarer_act(app, "link")
    boxes = {box.label: box for box in app.selectbox}
    boxes["How this claim stands to the other"].select_index(0)
    told = boxes["The other claim (of the same kind, any article)"].options
    assert not any("\\" in one for one in told)  # shown as they stand, not as Markdown
    assert all(one.startswith(LTR_ISOLATE) for one in told)
    boxes["The other claim (of the same kind, any article)"].select_index(at)
    next(box for box in app.text_input if box.label == "Why").set_value("the same night")
    submit(app, "Link them")
    written = ledger.history(own.id)[-1]
    assert (written.action, written.after["other"], written.after["relation"]) == (
        Action.RELATE, other, "agree",
    )  # fmt: skip
    [newest, *_] = history(app)
    assert other not in newest
    said_by = ledger.held(other).claim.attribution.speaker
    assert said_by is not None
    assert said_by.removeprefix("مصدر ") in newest
    app = open_page("issues", claim=own.id, relation="agree")
    assert not app.exception
    assert "Amal\u2069 said so: \u2068the same night" in html(app)
    ledger.undo(written.seq, AMAL, expected=written.seq)
    assert "said so" not in html(open_page("issues", claim=own.id))


def test_claims_that_are_too_many_are_told_on_other_pages_and_reviewed_all_the_same(
    ledger: Ledger, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geo.screen.board.inuse.MOST_CLAIMS", 1)
    BOARDS.clear()
    left_out = len(ledger.present().claims)
    app = open_page("articles")
    assert not app.exception
    assert [f"{left_out} more claims" in one.value for one in app.info] == [True]
    reviewed = open_page("review")
    assert not reviewed.exception
    assert card(reviewed) in {one.claim.id for one in ledger.queue()}
    BOARDS.clear()


def test_our_digests_are_taken_in_on_demand(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review")
    assert len(ledger.articles()) == 1
    press(app, "digests_take")
    assert not app.exception
    assert len(ledger.articles()) == 6
    assert not any(one.key == "digests_take" for one in app.button)


@pytest.mark.parametrize("how", ["frontier app", "streamlit run"])
def test_at_an_app_that_is_open_to_others_nobody_writes(
    ledger: Ledger, open_page: Open, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    assert ledger.articles()
    if how == "frontier app":
        monkeypatch.setenv("FRONTIER_EXPOSED", "1")
    else:  # started by `streamlit run`, which tells us nothing
        monkeypatch.setattr("geo.screen.person.st.get_option", lambda name: "0.0.0.0")
    for page in ("review", "read", "articles"):
        app = open_page(page)
        assert not app.exception
        if how == "streamlit run" and page != "articles":
            assert any("nobody can write" in one.value for one in app.warning)
        assert not [
            one.key for one in app.button if not str(one.key).endswith(("next", "previous"))
        ]
        assert not app.text_area


def test_a_reader_sees_no_button_that_he_cannot_use(
    ledger: Ledger, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geo.screen.person.signs_in", lambda: True)
    monkeypatch.setattr("geo.screen.intake.ways.signs_in", lambda: True)
    for page in ("review", "read", "articles"):
        app = open_page(page)
        assert not app.exception
        keys = {str(one.key) for one in app.button}
        assert not any(
            word in key
            for key in keys
            for word in ("accept", "reject", "mend", "undo", "withdraw", "digests", "paste")
        ), keys
        if page != "articles":
            assert "sign" in keys


def test_an_article_is_withdrawn_and_brought_back(ledger: Ledger, open_page: Open) -> None:
    article = ledger.articles()[0].article.id
    app = open_page("articles", article=article)
    assert not app.warning
    press(app, "withdraw_now")
    assert not app.exception
    assert ledger.articles()[0].withdrawn
    app = open_page("articles")
    press(app, f"bring_back_{article}")
    assert not ledger.articles()[0].withdrawn


def test_an_article_is_read_again_where_it_is_shown(ledger: Ledger, open_page: Open) -> None:
    class Blind:
        """A reader of old that found nothing."""

        version = "0"

        def claims(self, article: Article) -> tuple[Claim, ...]:
            return ()

    added = ledger.add(f"{TEXT}\nثانيا.\n".encode(), "b.txt", AMAL, Blind())
    app = open_page("articles", article=added.article)
    press(app, "article_again")
    assert not app.exception
    found = ledger.find(Sought(articles=frozenset({added.article}))).total
    assert found > 0
    assert any(f"{found} new" in one.value for one in app.success)
    app = open_page("articles")  # a digest of ours, which the ledger does not hold
    assert "article_again" not in [one.key for one in app.button]


def test_the_day_of_publication_is_asked_for_and_unknown_is_an_answer(
    ledger: Ledger, open_page: Open
) -> None:
    article = ledger.articles()[0].article.id
    app = open_page("read")
    assert not app.exception
    day = next(one for one in app.text_input if str(one.key).startswith("dating_day_"))
    day.set_value("31.12.2019")
    next(one for one in app.button if one.label == "Keep this day").click().run()
    assert any("is no possible day" in one.value for one in app.error)
    next(one for one in app.button if one.label == "It is unknown").click().run()
    assert not any(str(one.key).startswith("dating_day_") for one in app.text_input)
    app = open_page("read")
    assert not any(str(one.key).startswith("dating_day_") for one in app.text_input)
    assert any("left unknown" in one.value and "Amal" in one.value for one in app.caption)
    press(app, "ask_again")
    about = [entry.action for entry in ledger.history(ledger.present().claims[0].id)]
    assert about[-2:] == [Action.LEAVE_UNKNOWN, Action.ASK_AGAIN]
    next(one for one in app.text_input if str(one.key).startswith("dating_day_")).set_value(
        "2019-12-31"
    )
    next(one for one in app.button if one.label == "Keep this day").click().run()
    assert not app.error
    assert ledger.articles(only=[article])[0].article.published.edtf == "2019-12-31"


def test_the_article_on_the_bench_stays_there_while_others_come_in(
    ledger: Ledger, atlas: Atlas, open_page: Open
) -> None:
    app = open_page("read")
    first = card(app)
    ledger.add(f"{TEXT}\nثانيا.\n".encode(), "b.txt", AMAL, lexicon_reader(atlas.reader))
    press(app, "read_accept")
    assert ledger.held(first).status is Status.ACCEPTED
    assert ledger.held(card(app)).claim.article == ledger.held(first).claim.article
    assert app.query_params["article"] == ledger.held(first).claim.article


def test_a_word_is_taught_on_the_page_used_on_a_held_article_and_taken_back(
    ledger: Ledger, atlas: Atlas, open_page: Open
) -> None:
    text = "دكدكت صقور الفرات مواقع داعش قرب مدينة القائم.\n"
    ledger.add(text.encode(), "b.txt", AMAL, lexicon_reader(atlas.reader))
    app = open_page("read")
    assert "in this article" in html(app)
    app.get("button_group")[-1].set_value("cue").run()
    app.text_input(key="words_word").set_value("دكدك يدكدك")
    app.selectbox(key="words_cue").set_value("strike")
    app.checkbox(key="words_verb").set_value(True)
    app.text_input(key="words_why").set_value("a word of the north")
    press(app, "teach_word")
    assert not app.exception
    assert html(app).count('data-testid="taught-word"') == 1
    assert "Because: \u2068a word of the north" in html(app)
    assert [one.why for one in ledger.learned().words] == ["a word of the north"]
    press(app, "read_again")
    assert any("again: 1 new" in one.value for one in app.success)
    assert 'data-testid="card"' in html(app)
    press(app, "forget_word_دكدك يدكدك")
    assert 'data-testid="taught-word"' not in html(app)
    assert [one.lesson.value for one in ledger.learned().words] == ["cue", "forget"]


def test_a_foreign_address_is_one_message(ledger: Ledger, open_page: Open) -> None:
    app = open_page("review", claim="<script>alert(1)</script>")
    assert not app.exception
    assert len(app.warning) == 1


@pytest.mark.parametrize(("lang", "says"), [("en", "is damaged"), ("ar", "تالف")])
def test_a_damaged_ledger_is_a_sentence_of_the_page_s_language(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lang: str, says: str
) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(b"no database at all " * 100)
    monkeypatch.setenv("FRONTIER_LEDGER", str(path))
    for page in ("read", "review"):
        app = open_page(page, lang=lang)
        assert not app.exception
        assert len(app.error) == 1
        assert says in app.error[0].value
