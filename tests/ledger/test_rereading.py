"""A better reader: decisions stay where the words stand, and what was accepted is never lost."""

from dataclasses import replace

import pytest

from geo.claims.model import Kind, Stance
from geo.errors import InputError
from geo.ledger.decisions import Accept, Mend, Note, Reject
from geo.ledger.ledger import Ledger
from geo.ledger.records import Status
from geo.ledger.verifying import faults
from tests.ledger.making import ANALYST, KEEPER, LineReader, with_stance


def by_kind(ledger: Ledger, kind: Kind):
    return ledger.held(next(c.id for c in ledger.present().claims if c.kind is kind))


def reread(ledger: Ledger, reads: LineReader):
    [done] = ledger.reread(reads, KEEPER)
    assert list(faults(ledger.engine)) == []
    return done


def test_the_same_reader_changes_nothing(ledger, article):
    mark = ledger.mark()
    done = reread(ledger, LineReader())
    assert done.quiet
    assert done.same == 3
    assert ledger.mark() == mark


def test_undecided_claims_follow_the_new_reading(ledger, article):
    done = reread(
        ledger, LineReader("2", drop=["patrol"], change=lambda c: replace(c, subtype="x"))
    )
    assert (len(done.changed), len(done.gone), done.kept, done.proposed) == (2, 1, (), ())
    claims = ledger.present().claims
    assert [claim.subtype for claim in claims] == ["x", "x"]
    assert ledger.held(done.gone[0]).status is Status.GONE


def test_an_accepted_claim_is_never_dropped(ledger, article):
    held = by_kind(ledger, Kind.PATROL)
    ledger.decide(held.claim.id, Accept(), ANALYST, expected=held.version)
    done = reread(ledger, LineReader("2", drop=["patrol"]))
    assert done.kept == (held.claim.id,)
    now = ledger.held(held.claim.id)
    assert (now.shown, now.lost, now.claim) == (True, True, held.claim)
    assert held.claim in ledger.present().claims
    assert held.claim.id in [one.claim.id for one in ledger.queue()]
    back = reread(ledger, LineReader("3"))
    assert (back.same, back.back) == (2, (held.claim.id,))
    assert not ledger.held(held.claim.id).lost


def test_a_person_s_words_stand_and_the_reader_s_new_ones_wait(ledger, article):
    held = by_kind(ledger, Kind.CONTROL)
    mended = with_stance(held.claim, Stance.DENIED)
    ledger.decide(held.claim.id, Mend(mended), ANALYST, expected=held.version)
    done = reread(ledger, LineReader("2", change=lambda c: replace(c, subtype="x")))
    assert done.proposed == (held.claim.id,)
    now = ledger.held(held.claim.id)
    assert now.claim == mended
    assert now.proposed == replace(held.claim, subtype="x")
    assert ledger.queue()[0].claim.id == held.claim.id
    taken = ledger.decide(held.claim.id, Accept(newer=True), ANALYST, expected=now.version)
    assert (taken.claim, taken.proposed) == (replace(held.claim, subtype="x"), None)


def test_staying_with_the_old_words_settles_it(ledger, article):
    held = by_kind(ledger, Kind.CONTROL)
    held = ledger.decide(held.claim.id, Accept(), ANALYST, expected=held.version)
    reread(ledger, LineReader("2", change=lambda c: replace(c, subtype="x")))
    now = ledger.held(held.claim.id)
    stayed = ledger.decide(held.claim.id, Accept(), ANALYST, expected=now.version)
    assert (stayed.claim, stayed.proposed) == (held.claim, None)


def test_a_rejected_claim_stays_rejected_and_a_note_takes_the_new_words(ledger, article):
    wrong, noted = by_kind(ledger, Kind.CONTROL), by_kind(ledger, Kind.PATROL)
    ledger.decide(wrong.claim.id, Reject(), ANALYST, expected=wrong.version)
    ledger.decide(noted.claim.id, Note("hm"), ANALYST, expected=noted.version)
    reread(ledger, LineReader("2", change=lambda c: replace(c, subtype="x")))
    assert ledger.held(wrong.claim.id).status is Status.REJECTED
    assert ledger.held(noted.claim.id).claim.subtype == "x"


def test_a_new_claim_on_the_words_of_a_kept_one_is_not_shown_twice(ledger, article):
    held = by_kind(ledger, Kind.CONTROL)
    ledger.decide(held.claim.id, Accept(), ANALYST, expected=held.version)

    def other_id(claim):
        if claim.kind is not Kind.CONTROL:
            return claim
        return replace(claim, id=claim.id + "-new", stance=Stance.ENDED)

    done = reread(ledger, LineReader("2", change=other_id))
    assert done.kept == (held.claim.id,)
    assert done.doubled == (held.claim.id + "-new",)
    assert [c.id for c in ledger.present().claims if c.kind is Kind.CONTROL] == [held.claim.id]
    now = ledger.held(held.claim.id)
    ledger.decide(held.claim.id, Reject(), ANALYST, expected=now.version)
    shown = [c.id for c in ledger.present().claims if c.kind is Kind.CONTROL]
    assert shown == [held.claim.id + "-new"]


def test_a_claim_that_comes_back_on_the_words_of_a_kept_one_is_not_shown_twice(ledger, article):
    """Read so, read otherwise and accepted, read so again: as with a name taught and forgotten."""
    first = by_kind(ledger, Kind.CONTROL).claim.id

    def other_id(claim):
        return replace(claim, id=claim.id + "-new") if claim.kind is Kind.CONTROL else claim

    reread(ledger, LineReader("2", change=other_id))
    held = ledger.held(first + "-new")
    ledger.decide(held.claim.id, Accept(), ANALYST, expected=held.version)
    done = reread(ledger, LineReader("3"))
    assert done.kept == (first + "-new",)
    assert done.doubled == (first,)
    assert [c.id for c in ledger.present().claims if c.kind is Kind.CONTROL] == [first + "-new"]


def test_a_claim_that_stood_beside_the_kept_one_stays(ledger, article):
    """A person who accepted one of two claims on the same words knew of the other."""
    first = by_kind(ledger, Kind.CONTROL)
    beside = first.claim.id + "-beside"

    class TwoOnOneLine(LineReader):
        def claims(self, article):
            found = super().claims(article)
            return (*found, *(replace(c, id=beside) for c in found if c.kind is Kind.CONTROL))

    reread(ledger, TwoOnOneLine("2"))
    now = ledger.held(first.claim.id)
    ledger.decide(first.claim.id, Accept(), ANALYST, expected=now.version)
    done = reread(
        ledger,
        LineReader("3", change=lambda c: replace(c, id=beside) if c.kind is Kind.CONTROL else c),
    )
    assert done.kept == (first.claim.id,)
    assert done.doubled == ()
    assert {c.id for c in ledger.present().claims if c.kind is Kind.CONTROL} == {
        first.claim.id,
        beside,
    }


def test_an_article_out_of_view_comes_back_with_claims_and_decisions(ledger, article):
    held = by_kind(ledger, Kind.CONTROL)
    held = ledger.decide(
        held.claim.id, Mend(with_stance(held.claim, Stance.DENIED)), ANALYST, expected=held.version
    )
    before = ledger.present()
    ledger.withdraw(article, KEEPER, "a forgery")
    assert ledger.present() == type(before)(
        (), (), hidden=frozenset({article}), left_out=0, told=(), verdicts={}
    )
    assert [one.withdrawn for one in ledger.articles()] == [True]
    mark = ledger.mark()
    ledger.withdraw(article, KEEPER)
    assert ledger.mark() == mark
    reread(ledger, LineReader("2"))
    ledger.withdraw(article, KEEPER, back=True)
    assert ledger.present().claims == before.claims
    with pytest.raises(InputError, match="no article"):
        ledger.withdraw("nothing", KEEPER)
