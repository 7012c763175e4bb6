"""Two analysts on one claim: the second sees both versions and says which one is to stand."""

from collections.abc import Mapping

import streamlit as st

from geo.claims.model import Claim
from geo.ledger.decisions import Accept, Mend, Regrade, changed_fields
from geo.ledger.ledger import Ledger
from geo.ledger.plain import to_plain
from geo.ledger.records import Held, Person
from geo.screen.review.acts import Conflict, close_conflict, insist, over_theirs
from geo.screen.review.history import entry_html, naming, plain_text
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate


def draw_conflict(
    ledger: Ledger,
    conflict: Conflict,
    who: Person,
    names: Mapping[str, Mapping[str, str]],
    words: Words,
) -> None:
    """Both versions, field by field, what was entered meanwhile, and the two ways out."""
    others = [entry.who for entry in conflict.since if entry.who != who.name]
    whose = words.comma.join(dict.fromkeys(map(isolate, others)))
    name_of = naming(ledger, names, words)
    told = words("conflict_told", who=whose) if others else words("conflict_own")
    with st.container(border=True, key="conflict"):
        st.html(
            f'<div dir="{words.direction}" data-testid="conflict"><p class="fl-warning">'
            f"{markup(told)}</p>{versions_html(conflict, words)}"
            f"{''.join(entry_html(entry, words, name_of) for entry in conflict.since)}</div>"
        )
        with st.container(horizontal=True):
            st.button(
                words("conflict_theirs" if others else "conflict_as_is"),
                key="conflict_theirs",
                on_click=close_conflict,
            )
            st.button(
                words("conflict_mine"),
                key="conflict_mine",
                on_click=insist,
                args=(ledger, conflict, who),
                type="primary",
            )


def wanted(conflict: Conflict) -> Held:
    """The claim as this person would have it, as far as his decision says."""
    seen, decision = conflict.seen, over_theirs(conflict)
    if isinstance(decision, Mend):
        return _with(seen, decision.claim)
    if isinstance(decision, Accept) and decision.newer and seen.proposed is not None:
        return _with(seen, seen.proposed)
    return seen


def _with(held: Held, claim: Claim) -> Held:
    return Held(claim, held.version, held.status)


def versions_html(conflict: Conflict, words: Words) -> str:
    """A table of the fields in which the two versions differ; the decisions where none does."""
    mine, theirs = wanted(conflict).claim, conflict.now.claim
    rows = [
        (
            words("col_decision"),
            words.of("decision", type(conflict.decision).__name__.lower()),
            words.of("status", conflict.now.verdict),
        )
    ]
    if isinstance(conflict.decision, Regrade):
        grade = conflict.decision.grade
        held = theirs.grade
        rows.append(
            (
                words.of("claim_field", "grade"),
                f"{grade.reliability}{grade.credibility}",
                f"{held.reliability}{held.credibility}" if held else "–",
            )
        )
    elif isinstance(conflict.decision, Mend | Accept) and to_plain(mine) != to_plain(theirs):
        old, new = changed_fields(mine, theirs)
        rows += [
            (
                words.of("claim_field", name),
                plain_text(old[name], words, name),
                plain_text(new[name], words, name),
            )
            for name in new
        ]
    cells = "".join(
        f"<tr><th>{markup(name)}</th><td>{markup(isolate(one))}</td>"
        f"<td>{markup(isolate(other))}</td></tr>"
        for name, one, other in rows
    )
    return (
        f'<table class="fl-versions"><thead><tr><th></th><th>{markup(words("version_mine"))}</th>'
        f"<th>{markup(words('version_theirs'))}</th></tr></thead><tbody>{cells}</tbody></table>"
    )
