"""Decisions: each is kept, explained, undone, and never overwrites a colleague's."""

from dataclasses import replace

import pytest

from geo.claims.issues import Relation, find_issues
from geo.claims.likeness import Reason
from geo.claims.model import Grade, Kind, Span, Stance
from geo.errors import InputError
from geo.ledger.chain import entries_of
from geo.ledger.decisions import Accept, Join, Mend, Note, Regrade, Reject, Relate, Split
from geo.ledger.ledger import Ledger
from geo.ledger.records import Action, ConflictError, Held, NotAllowedError, Status
from geo.ledger.verifying import faults
from tests.ledger.making import ANALYST, KEEPER, LOOKER, OTHER, with_stance


def first(ledger: Ledger) -> Held:
    return ledger.held(ledger.present().claims[0].id)


def test_a_mended_claim_reads_as_mended_and_says_who_when_what_and_why(ledger, article):
    old = first(ledger)
    new = ledger.decide(
        old.claim.id,
        Mend(with_stance(old.claim, Stance.DENIED)),
        ANALYST,
        "the paper denies it",
        expected=old.version,
    )
    assert new.claim == with_stance(old.claim, Stance.DENIED)
    assert new.status is Status.ACCEPTED
    assert new.claim in ledger.present().claims
    entry = ledger.history(old.claim.id)[-1]
    assert (entry.who, entry.action, entry.why) == ("Amal", Action.MEND, "the paper denies it")
    assert entry.before["fields"] == {"stance": "asserted"}
    assert entry.after["fields"] == {"stance": "denied"}


def test_a_field_may_be_mended_to_nothing(ledger, article):
    old = first(ledger)
    bare = replace(old.claim, attribution=replace(old.claim.attribution, speaker=None))
    assert ledger.decide(old.claim.id, Mend(bare), ANALYST, expected=old.version).claim == bare


def test_a_rejected_claim_leaves_the_view_and_comes_back_when_undone(ledger, article):
    old = first(ledger)
    gone = ledger.decide(old.claim.id, Reject(), ANALYST, expected=old.version)
    assert not gone.shown
    assert old.claim not in ledger.present().claims
    back = ledger.undo(gone.version, OTHER, "it does say so", expected=gone.version)
    assert back.shown
    assert old.claim in ledger.present().claims
    again = ledger.undo(back.version, ANALYST, expected=back.version)
    assert again.status is Status.REJECTED
    assert [e.action for e in ledger.history(old.claim.id)] == ["add", "reject", "undo", "undo"]


def test_two_analysts_on_one_claim_the_second_is_told_and_nothing_is_lost(ledger, article):
    seen = first(ledger)
    ledger.decide(seen.claim.id, Accept(), ANALYST, expected=seen.version)
    before = ledger.mark()
    with pytest.raises(ConflictError, match="Amal changed this claim") as caught:
        ledger.decide(seen.claim.id, Reject(), OTHER, expected=seen.version)
    assert caught.value.held.status is Status.ACCEPTED
    assert [entry.who for entry in caught.value.since] == ["Amal"]
    assert ledger.mark() == before


def test_a_split_puts_its_parts_in_the_place_of_the_claim(ledger, article):
    old = first(ledger)
    middle = old.claim.evidence.start + 9
    parts = (
        replace(old.claim, evidence=Span(old.claim.evidence.start, middle)),
        replace(old.claim, evidence=Span(middle, old.claim.evidence.end), kind=Kind.PRESENCE),
    )
    done = ledger.decide(old.claim.id, Split(parts), ANALYST, expected=old.version)
    assert done.status is Status.SPLIT
    shown = ledger.present().claims
    assert old.claim not in shown
    assert {(c.evidence, c.kind) for c in parts} <= {(c.evidence, c.kind) for c in shown}
    part = next(c for c in shown if c.evidence == parts[0].evidence)
    held = ledger.held(part.id)
    ledger.decide(part.id, Accept(), ANALYST, expected=held.version)
    with pytest.raises(InputError, match="is split"):
        ledger.decide(old.claim.id, Accept(), ANALYST, expected=done.version)
    ledger.undo(done.version, ANALYST, expected=done.version)
    assert ledger.held(part.id).status is Status.UNMADE
    assert old.claim in ledger.present().claims
    assert len(ledger.present().claims) == 3


def test_a_join_takes_the_others_spans_and_gives_them_back(ledger, article):
    one, other = (ledger.held(claim.id) for claim in ledger.present().claims[:2])
    done = ledger.decide(
        one.claim.id, Join(((other.claim.id, other.version),)), ANALYST, expected=one.version
    )
    assert done.claim.also == (other.claim.evidence,)
    assert ledger.held(other.claim.id).status is Status.JOINED
    assert len(ledger.present().claims) == 2
    ledger.undo(done.version, ANALYST, expected=done.version)
    assert len(ledger.present().claims) == 3
    assert ledger.held(other.claim.id).claim == other.claim


def test_another_grade_a_note_and_a_relation_are_kept(ledger, article):
    one, other = (ledger.held(claim.id) for claim in ledger.present().claims[:2])
    grade = Grade("B", 2, "neutral", "he was there")
    one = ledger.decide(one.claim.id, Regrade(grade), ANALYST, expected=one.version)
    assert one.claim.grade == grade
    assert one.status is Status.UNREVIEWED
    one = ledger.decide(one.claim.id, Note("ask the paper"), ANALYST, expected=one.version)
    relation = Relate(other.claim.id, "contradict")
    ledger.decide(one.claim.id, relation, ANALYST, expected=one.version)
    notes = [entry.after for entry in ledger.history(one.claim.id)]
    assert notes[-2:] == [
        {"note": "ask the paper"},
        {"other": other.claim.id, "relation": "contradict"},
    ]


def test_who_only_reads_writes_nothing(ledger, article):
    held = first(ledger)
    with pytest.raises(NotAllowedError, match="Lina may not decide"):
        ledger.decide(held.claim.id, Accept(), LOOKER, expected=held.version)
    with pytest.raises(NotAllowedError, match="Amal may not withdraw"):
        ledger.withdraw(article, ANALYST)
    assert ledger.mark() == 1


def test_senseless_decisions_are_refused_in_one_sentence(ledger, article):
    held = first(ledger)
    claim = held.claim
    for decision, why in (
        (Mend(claim), "nothing is changed"),
        (Mend(replace(claim, id="x")), "keeps its id"),
        (Mend(replace(claim, evidence=Span(0, 10**6))), "holds no words"),
        (Regrade(Grade("G", 2, "neutral", "")), "is no grade"),
        (Split((claim,)), "2 to 20 parts"),
        (Join(((claim.id, held.version),)), "cannot be joined"),
        (Relate("nothing", "agree"), "is no claim"),
        (Relate(claim.id, "agree"), "is no relation"),
        (Note("  "), "is empty"),
        (Note("x" * 3000), "too long"),
        (Accept(newer=True), "no newer reading"),
    ):
        with pytest.raises(InputError, match=why):
            ledger.decide(claim.id, decision, ANALYST, expected=held.version)
    with pytest.raises(InputError, match="no decision"):
        ledger.undo(1, KEEPER, expected=held.version)
    with pytest.raises(InputError, match="does not exist"):
        ledger.undo(99, KEEPER, expected=held.version)
    assert ledger.mark() == 1


def test_links_count_until_they_are_taken_back_and_the_last_word_on_a_pair_holds(ledger, article):
    one, two, _ = (ledger.held(claim.id) for claim in ledger.present().claims)
    early = ledger.decide(
        one.claim.id, Relate(two.claim.id, "agree"), ANALYST, "same men", expected=one.version
    )
    late = ledger.decide(
        two.claim.id, Relate(one.claim.id, "contradict"), OTHER, expected=two.version
    )
    told = ledger.present().told
    assert [(t.relation, t.by, t.note) for t in told] == [
        ("agree", "Amal", "same men"),
        ("contradict", "Omar", ""),
    ]
    with ledger.engine.connect() as connection:
        moment = entries_of(connection, Action.RELATE)[0].at
    assert [t.relation for t in ledger.present(moment).told] == ["agree"]
    shelved = [one.article for one in ledger.articles()]
    [issue] = find_issues(shelved, ledger.present().claims, told=told)
    [link] = issue.links
    assert (link.relation, link.reason, link.by) == (Relation.CONTRADICT, Reason.PERSON, "Omar")
    ledger.undo(late.version, OTHER, expected=late.version)
    ledger.undo(early.version, ANALYST, expected=early.version)
    assert ledger.present().told == ()


def test_a_day_left_unknown_is_a_decision_that_can_be_asked_again(ledger, article):
    assert ledger.left_unknown(article) is None
    before = ledger.present()
    for _ in range(2):
        ledger.leave_unknown(article, ANALYST, "asked the paper")
    left = ledger.left_unknown(article)
    assert left is not None
    assert (left.who, left.why, left.seq) == ("Amal", "asked the paper", 2)
    assert (left.before, left.after) == ({"left_unknown": False}, {"left_unknown": True})
    assert ledger.present() == before
    ledger.leave_unknown(article, OTHER, back=True)
    assert ledger.left_unknown(article) is None
    assert ledger.mark() == 3
    assert list(faults(ledger.engine)) == []
    with pytest.raises(InputError, match="no article"):
        ledger.leave_unknown("nothing", ANALYST)
    with pytest.raises(NotAllowedError):
        ledger.leave_unknown(article, LOOKER)
