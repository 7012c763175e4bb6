"""The three clocks, the queue, and whatever people do: the present always follows from history."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from geo.claims.doubt import doubt, weight
from geo.claims.head import Head
from geo.claims.model import Extent, Kind, Stance, When
from geo.errors import InputError
from geo.ledger.chain import instant
from geo.ledger.decisions import Accept, Join, Mend, Note, Reject, Split
from geo.ledger.engine import reading
from geo.ledger.fold import undone
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Status
from geo.ledger.seeking import Sought
from geo.ledger.tables import ENTRIES
from geo.ledger.verifying import faults
from tests.ledger.conftest import room_of_its_own
from tests.ledger.making import ANALYST, KEEPER, OTHER, LineReader, text_of, with_stance


@pytest.mark.parametrize(
    ("line", "start", "end", "as_of", "days"),
    [
        ("clash", "2018-05-01", "..", "2018-05-09", (1, 9)),
        ("operation", None, "..", "2018-05-09", (9, 9)),
        ("strike", None, None, "2018-05-09", (9, 9)),
        ("planned operation", "2018-05-01", "..", "2018-05-09", (1, 31)),
        ("control", "2018-05-01", "..", "2018-05-09", (1, 31)),
        ("strike", "2018-05-03", "2018-05-05", "2018-05-09", (3, 5)),
        ("strike", "..", "2018-05-09", "2018-05-09", (9, 9)),
        ("strike", None, None, None, ()),
    ],
)
def test_the_queue_by_days_goes_by_the_rule_of_the_map(ledger, line, start, end, as_of, days):
    """What is done and told of without an end is over after its telling; undated is in no day."""
    when = When(start=start, end=end, as_of=as_of)
    reads = LineReader(change=lambda claim: replace(claim, when=when))
    ledger.add(f"{line}: so they say\n".encode(), "one.txt", ANALYST, reads)
    asked = {day: Sought(first=date(2018, 5, day), last=date(2018, 5, day)) for day in range(1, 32)}
    expected = set(range(days[0], days[1] + 1)) if days else set()
    assert {day for day, sought in asked.items() if ledger.queue(sought)} == expected
    assert {day for day, sought in asked.items() if ledger.waiting(sought)} == expected
    assert {day for day, sought in asked.items() if ledger.find(sought).total} == expected


def test_what_was_held_at_each_moment_can_be_asked_for_later(ledger: Ledger):
    reads = LineReader()
    moments = []

    def remember() -> None:
        entry = ledger.history(ledger.articles()[0].article.id and first)[-1]
        moments.append((entry.at, ledger.present()))

    ledger.add(text_of(1), "1.txt", ANALYST, reads)
    first = ledger.present().claims[0].id
    remember()
    held = ledger.held(first)
    mend = Mend(with_stance(held.claim, Stance.DENIED))
    held = ledger.decide(first, mend, ANALYST, expected=held.version)
    remember()
    held = ledger.decide(first, Reject(), OTHER, expected=held.version)
    remember()
    ledger.undo(held.version, OTHER, expected=held.version)
    remember()
    ledger.withdraw(held.claim.article, KEEPER)
    remember()
    assert len({at for at, _ in moments}) == len(moments)
    for at, present in moments:
        assert ledger.present(at) == present
        assert ledger.find(Sought(held_by=at)).total == len(present.claims)
    assert ledger.present(moments[0][0] - timedelta(seconds=1)).claims == ()
    today = moments[-1][0].date()
    assert ledger.present(today) == ledger.present()
    assert ledger.present(today - timedelta(days=1)).articles == ()
    assert ledger.held(first, moments[1][0]).claim.stance is Stance.DENIED


def test_what_the_press_knew_on_a_day_is_one_question(ledger: Ledger):
    for day in ("2018-04-30", "2018-05-03", "2018-05/2018-06"):
        ledger.add(
            text_of(int(day[-2:])), f"{len(day)}.txt", ANALYST, LineReader(),
            head=Head(published=day),
        )  # fmt: skip
    ledger.add(text_of(99), "undated.txt", ANALYST, LineReader(), added="2018-05-10")
    total = {
        day: ledger.find(Sought(known_by=date.fromisoformat(day)), limit=0).total
        for day in ("2018-04-29", "2018-04-30", "2018-05-03", "2018-05-10", "2018-06-30")
    }
    assert list(total.values()) == [0, 3, 6, 9, 12]
    asked = Sought(known_by=date(2018, 5, 3), first=date(2018, 5, 3), last=date(2018, 5, 9))
    assert ledger.find(asked).total == 6
    assert ledger.find(replace(asked, first=date(2018, 5, 4))).total == 0


def test_claims_are_found_by_kind_article_actor_and_place(ledger: Ledger):
    for number in range(8):
        ledger.add(text_of(number), f"{number}.txt", ANALYST, LineReader())
    everything = ledger.present().claims
    for kind in Kind:
        found = ledger.find(Sought(kinds=frozenset({kind})))
        assert {h.claim for h in found.claims} == {c for c in everything if c.kind is kind}
    [article] = {c.article for c in everything[:1]}
    assert ledger.find(Sought(articles=frozenset({article}))).total == 3
    known = frozenset({"actor:iraqi_army", "place:al_qaim"})
    assert ledger.find(Sought(terms=known)).total == len(everything)
    assert ledger.find(Sought(terms=frozenset({"actor:nobody"}))).total == 0
    page = ledger.find(Sought(), limit=5, offset=20)
    assert (page.total, len(page.claims)) == (24, 4)


def test_the_queue_asks_for_the_doubtful_and_weighty_first(ledger: Ledger):
    for number in range(5):
        ledger.add(text_of(number), f"{number}.txt", ANALYST, LineReader())
    queue = ledger.queue(limit=100)
    assert ledger.waiting() == len(queue) > 2
    assert ledger.waiting(most=2) == 2
    urgency = [one.doubt * one.weight for one in queue]
    assert urgency == sorted(urgency, reverse=True)
    assert len(queue) == 15
    top = queue[0]
    ledger.decide(top.claim.id, Accept(), ANALYST, expected=top.version)
    assert top.claim.id not in [one.claim.id for one in ledger.queue(limit=100)]


def test_doubt_and_weight_lie_between_none_and_one(atlas):
    for claim in atlas.claims:
        assert 0 <= doubt(claim) <= 1
        assert 0 < weight(claim) <= 1
    claim = atlas.claims[0]
    unsure = replace(claim, where=replace(claim.where, places=(), extent=Extent.UNLOCATED))
    assert doubt(unsure) >= doubt(claim)
    assert weight(with_stance(claim, Stance.PLANNED)) < weight(with_stance(claim, Stance.ASSERTED))


MOVES = st.lists(
    st.tuples(
        st.sampled_from(
            ["accept", "reject", "mend", "split", "join", "note", "undo", "reread", "withdraw"]
        ),
        st.integers(0, 7),
    ),
    max_size=14,
)


@settings(max_examples=25)
@given(MOVES)
def test_whatever_people_do_the_present_follows_from_the_history(moves):
    with room_of_its_own() as room:
        ledger = open_ledger(str(room / "l.sqlite"))
        _play(ledger, moves)
        ledger.close()


def _play(ledger: Ledger, moves: list[tuple[str, int]]) -> None:
    ledger.add(text_of(3), "3.txt", ANALYST, LineReader())
    snapshots = {ledger.mark(): ledger.present()}
    for number, (move, pick) in enumerate(moves):
        _make(ledger, move, pick, number)
        snapshots[ledger.mark()] = ledger.present()
    assert list(faults(ledger.engine)) == []
    with reading(ledger.engine) as connection:
        stamps = dict(connection.execute(select(ENTRIES.c.seq, ENTRIES.c.at)).all())
    for mark, present in snapshots.items():
        assert ledger.present(instant(stamps[mark])) == present


def _make(ledger: Ledger, move: str, pick: int, number: int) -> None:
    """Make a move, on the claim that ``pick`` points at; one that makes no sense is refused."""
    article = ledger.articles()[0].article.id
    every = tuple(Status)
    found = ledger.find(Sought(statuses=frozenset(every)), limit=100).claims
    held = found[pick % len(found)]
    other = found[(pick + 1) % len(found)]
    claim = held.claim
    decisions = {
        "accept": Accept(),
        "reject": Reject(),
        "note": Note("x"),
        "mend": Mend(replace(claim, subtype=f"m{number}")),
        "split": Split((claim, with_stance(claim, Stance.ENDED))),
        "join": Join(((other.claim.id, other.version),)),
    }
    try:
        if move == "withdraw":
            ledger.withdraw(article, KEEPER, back=bool(pick % 2))
        elif move == "reread":
            drop = [list(Kind)[3 + pick % 3]] if pick % 2 else []
            change = (lambda c: replace(c, subtype="r")) if pick > 4 else None
            list(ledger.reread(LineReader(f"v{pick}", drop=drop, change=change), KEEPER))
        elif move == "undo":
            entries = [e for e in ledger.history(claim.id) if e.subject == claim.id]
            open_ = [e for e in entries if e.seq not in undone(entries)]
            if open_:
                ledger.undo(open_[-1].seq, OTHER, expected=held.version)
        else:
            ledger.decide(claim.id, decisions[move], ANALYST, expected=held.version)
    except InputError as refused:
        with pytest.raises(InputError):
            raise refused


def test_before_an_article_was_added_it_was_neither_held_nor_hidden(ledger: Ledger):
    first = ledger.add(text_of(1), "1.txt", ANALYST, LineReader()).article
    moment = ledger.history(ledger.present().claims[0].id)[-1].at
    second = ledger.add(text_of(2), "2.txt", ANALYST, LineReader()).article
    ledger.withdraw(first, KEEPER)
    assert ledger.present(moment).hidden == frozenset()
    assert [one.article.id for one in ledger.present(moment).articles] == [first]
    assert ledger.present().hidden == {first}
    assert [one.article.id for one in ledger.present().articles] == [second]
