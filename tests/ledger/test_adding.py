"""Adding: idempotent by content, in any order, by several at once; twins are one origin."""

import itertools
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from threading import Timer

import numpy as np
import pytest

from geo.claims import documents
from geo.claims.encoding import LARGEST, LARGEST_FILE
from geo.claims.formats.taken import Taken
from geo.claims.head import Head
from geo.claims.likeness import origin_of
from geo.claims.model import Published, PublishedBasis
from geo.claims.twins import bands_of, runs_of, share
from geo.desk import holding_of
from geo.errors import InputError
from geo.ledger.adding import clean_name
from geo.ledger.engine import use_wal
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Action
from geo.ledger.uploads import MOST_FILES, Upload, check_uploads
from geo.ledger.verifying import faults
from tests.ledger.making import ANALYST, KEEPER, PAGE, TEXT, LineReader, text_of

WORDS = (
    "the guards of the district said on monday that a column of trucks crossed the old bridge at "
    "dawn and that nobody was hurt when the wall by the river was hit while two posts near the "
    "town were left to the men of the tribe who had asked for them since the spring of that year"
)


def test_what_is_held_already_changes_nothing(ledger, article):
    mark = ledger.mark()
    again = ledger.add(TEXT.encode(), "other name.txt", KEEPER, LineReader())
    assert (again.article, again.new, again.claims) == (article, False, 3)
    assert ledger.mark() == mark
    assert len(ledger.present().claims) == 3


def test_the_order_of_adding_does_not_matter(address, room):
    seen = []
    for order in itertools.permutations(range(3)):
        opened = open_ledger(str(room / f"{order}.sqlite"))
        for number in order:
            opened.add(text_of(number), f"{number}.txt", ANALYST, LineReader(), added="2026-01-01")
        present = opened.present()
        seen.append((present.claims, [one.article for one in present.articles]))
        opened.close()
    assert all(one == seen[0] for one in seen)


def test_several_at_once_add_the_same_articles_and_each_is_there_once(address):
    """Each writer has connections of its own, as another process has."""
    texts = [text_of(number) for number in range(12)]
    open_ledger(address).close()

    def work(shift: int) -> int:
        opened = open_ledger(address)
        try:
            return sum(
                opened.add(texts[(at + shift) % 12], "x.txt", ANALYST, LineReader()).new
                for at in range(12)
            )
        finally:
            opened.close()

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, (0, 3, 6, 9))) == 12
    opened = open_ledger(address)
    assert len(opened.articles()) == 12
    assert list(faults(opened.engine)) == []
    opened.close()


def test_two_that_open_a_new_ledger_at_once_make_one(address):
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: open_ledger(address), range(4)))
    opened[0].add(TEXT.encode(), "a.txt", ANALYST, LineReader())
    assert [one.mark() for one in opened] == [1, 1, 1, 1]
    for one in opened:
        one.close()


def test_who_meets_another_writer_at_a_new_file_tries_again(tmp_path):
    path = tmp_path / "ledger.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")  # at which SQLite lets nobody wait
        Timer(0.3, other.execute, ["COMMIT"]).start()
        use_wal(path)
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def report(outlet: str, words: str) -> tuple[bytes, Head]:
    return f"{words}\n\ncontrol: the army holds the town\n".encode(), Head(
        outlet=outlet, published="2018-05-02" if outlet == "Later" else "2018-05-01"
    )


def test_one_text_through_two_outlets_is_one_origin(ledger: Ledger):
    texts = {
        "Agency": WORDS,
        "Later": "Exclusive. " + WORDS + " as we were told.",
        "Own": " ".join(reversed(WORDS.split())),
    }
    ids = {}
    for outlet, words in texts.items():
        data, head = report(outlet, words)
        ids[outlet] = ledger.add(data, f"{outlet}.txt", ANALYST, LineReader(), head=head)
    assert ids["Later"].twins == (ids["Agency"].article,)
    assert ids["Own"].twins == ()
    holding = holding_of(ledger)
    articles = {article.id: article for article in holding.articles}
    outlet_itself = [
        replace(c, attribution=replace(c.attribution, speaker=None)) for c in holding.claims
    ]
    origins = {origin_of(claim, articles[claim.article]) for claim in outlet_itself}
    assert origins == {"agency", "own"}


def test_twins_are_found_whichever_came_first(room):
    pairs = []
    for order in (("Agency", "Later"), ("Later", "Agency")):
        opened = open_ledger(str(room / f"{order[0]}.sqlite"))
        for outlet in order:
            data, head = report(outlet, WORDS)
            opened.add(data + outlet.encode(), "x.txt", ANALYST, LineReader(), head=head)
        pairs.append({one.article.id: one.twins for one in opened.articles()})
        opened.close()
    assert pairs[0] == pairs[1]
    assert all(pairs[0].values())


def test_a_day_that_only_another_carrier_tells(room):
    """Whichever comes first, the undated one is bounded and read again; once is enough."""
    seen = []
    for order in (("dated", "bare"), ("bare", "dated")):
        opened = open_ledger(str(room / f"{order[0]}.sqlite"))
        for name in order:
            head = Head(published="2018-05-01") if name == "dated" else None
            data = f"{WORDS}\n\ncontrol: the army holds the town\n".encode()
            done = opened.add(data + name.encode(), f"{name}.txt", ANALYST, LineReader(), head=head)
            opened.date_beside([done.article], ANALYST, LineReader())
        assert opened.date_beside([done.article], ANALYST, LineReader()) == ()
        days = {one.article.file: one.article.published for one in opened.articles()}
        assert days["dated.txt"].basis is PublishedBasis.GIVEN
        seen.append(days["bare.txt"])
        assert list(faults(opened.engine)) == []
        bare = next(one.article.id for one in opened.articles() if one.article.file == "bare.txt")
        list(opened.reread(LineReader("2"), KEEPER))
        assert next(iter(opened.articles(only=[bare]))).article.published == seen[-1]
        opened.close()
    told = Published(
        "2018-04-30/2018-05-02",
        PublishedBasis.BOUNDED,
        "the same report as dated.txt of 2018-05-01",
    )
    assert seen == [told, told]


def test_a_day_left_unknown_by_a_person_stays_so(ledger: Ledger):
    data = f"{WORDS}\n\ncontrol: the army holds the town\n".encode()
    bare = ledger.add(data, "bare.txt", ANALYST, LineReader())
    ledger.leave_unknown(bare.article, ANALYST, "nobody knows")
    dated = ledger.add(
        data + b"x", "dated.txt", ANALYST, LineReader(), head=Head(published="2018-05-01")
    )
    assert dated.twins == (bare.article,)
    assert ledger.date_beside([dated.article], ANALYST, LineReader()) == ()


def test_likely_pairs_are_met_as_often_as_the_arithmetic_says():
    """Made-up runs with a known share: how many pairs have a band in common."""
    chance = np.random.default_rng(1)

    def met(common: int, own: int) -> float:
        found = 0
        for _ in range(200):
            runs = chance.integers(0, 2**63, size=common + 2 * own, dtype=np.uint64)
            one = np.unique(runs[: common + own])
            other = np.unique(np.concatenate([runs[:common], runs[common + own :]]))
            found += bool(set(bands_of(one)) & set(bands_of(other)))
        return found / 200

    assert met(80, 10) > 0.97  # share 0.8: 0.998 expected
    assert 0.85 < met(140, 30) < 0.98  # share 0.7: 0.92 expected
    assert met(40, 80) < 0.05  # share 0.2: 0.001 expected


def test_short_texts_are_nobodys_twins(ledger: Ledger, article):
    held = ledger.articles()[0].article
    short = replace(held, text="ا ب ت", zones=())
    assert bands_of(runs_of(short)) == ()
    assert share(runs_of(short), runs_of(held)) == 0.0
    assert share(runs_of(held), runs_of(held)) == 1.0


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7", "damaged PDF"),
        (bytes(range(256)) * 9, "binary|not text"),
        (b"x" * (LARGEST + 1), "at most"),
        (b"+++\npublished = 'soon'\n+++\ntext", "no possible date"),
    ],
)
def test_what_is_no_article_is_refused_and_nothing_is_written(ledger, data, why):
    with pytest.raises(InputError, match=why):
        ledger.add(data, "bad.txt", ANALYST, LineReader())
    assert ledger.mark() == 0


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("a\x00b\n.txt", "a�b�.txt"),
        ("=cmd|' /c calc'!A0", "c calc'!A0"),
        ("'; DROP TABLE entries; --", "'; DROP TABLE entries; --"),
        ("x" * 500, "x" * 200),
        ("", "article.txt"),
        ("\ud800.txt", "�.txt"),
    ],
)
def test_a_file_name_is_a_name_and_nothing_more(ledger, name, clean):
    assert clean_name(name) == clean
    ledger.add(TEXT.encode(), name, ANALYST, LineReader())
    assert ledger.articles()[0].article.file == clean
    assert ledger.find_article(clean) == (ledger.articles()[0].article.id,)


def test_uploads_are_bounded_in_number_size_and_kind():
    check_uploads([Upload("a.txt", 10), Upload("A.TOML", 10)])
    for files, why in (
        ([Upload("a.txt", 1)] * (MOST_FILES + 1), "too many"),
        ([Upload("a.txt", LARGEST_FILE + 1)], "at most"),
        ([Upload("a.toml", 50_000)], "at most"),
        ([Upload("a.txt", LARGEST)] * 21, "together"),
        ([Upload("a.exe", 1)], "no article that"),
        ([Upload("a.txt.html.zip", 1)], "no article that"),
    ):
        with pytest.raises(InputError, match=why):
            check_uploads(files)


def test_the_text_of_a_page_is_kept_as_it_was_taken_out(ledger, monkeypatch):
    ledger.add(PAGE.encode(), "page.html", ANALYST, LineReader())
    [article], claims = [one.article for one in ledger.articles()], ledger.present().claims
    assert "control: the army" in article.text
    assert article.text_sha256 is not None
    assert len(claims) == 2
    other = Taken("Another library says otherwise\n" + article.text)
    monkeypatch.setattr(documents, "take_out", lambda data, file: other)
    [done] = ledger.reread(LineReader("2"), KEEPER)
    assert done.same == 2
    assert ledger.articles()[0].article.text == article.text
    assert ledger.present().claims == claims
    assert list(faults(ledger.engine)) == []


def test_what_is_said_later_of_an_article_dates_its_claims(ledger, article):
    assert ledger.articles()[0].article.published.edtf is None
    done = ledger.describe(article, Head(published="2018-05-04"), ANALYST, LineReader(), "the site")
    assert done.same == 3
    now = ledger.articles()[0].article
    assert (now.published.edtf, now.published.basis) == ("2018-05-04", "given")
    list(ledger.reread(LineReader("2"), KEEPER))
    assert ledger.articles()[0].article.published.edtf == "2018-05-04"
    last = ledger.history(ledger.present().claims[0].id)
    assert [e.action for e in last] == [Action.ADD, Action.REREAD, Action.REREAD]
    assert list(faults(ledger.engine)) == []


def test_a_ledger_of_a_newer_program_is_left_alone(room):
    address = str(room / "l.sqlite")
    open_ledger(address).close()
    with sqlite3.connect(address) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(InputError, match="schema 9999"):
        open_ledger(address)


def test_too_many_claims_leave_out_the_articles_added_first_and_say_how_many(ledger):
    ids = [
        ledger.add((TEXT + f"Edition {n}.\n").encode(), f"{n}.txt", ANALYST, LineReader()).article
        for n in range(4)
    ]
    everything = ledger.present()
    each = len(everything.claims) // len(ids)
    some = ledger.present(most=2 * each + 1)
    assert {one.article.id for one in some.articles} == set(ids[2:])
    assert {claim.article for claim in some.claims} == set(ids[2:])
    assert some.hidden == set(ids[:2])
    assert some.left_out + len(some.claims) == len(everything.claims)
    whole = ledger.present(most=len(everything.claims))
    assert whole == everything
    assert everything.hidden == frozenset()
    holding = holding_of(ledger, most=2 * each + 1)
    assert holding.left_out == some.left_out
    assert holding.claims == some.claims
