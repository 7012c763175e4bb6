"""Everything that ever happened to a claim: who, when, what was before and after, and why."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

import streamlit as st

from geo.claims.model import Quantity
from geo.errors import InputError
from geo.ledger.fold import DECISIONS, undone
from geo.ledger.ledger import Ledger
from geo.ledger.records import Action, Entry, Held, Rank
from geo.screen.claim.quantities import plain_number, quantity_text
from geo.screen.claim.sentences import sentence
from geo.screen.cutting import within
from geo.screen.review.acts import Work, try_undo
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, ltr, sentence_of_ours

MOST = 200  # characters of a value that a line shows
TABLES_OF = {
    **{name: (name,) for name in ("kind", "stance", "side", "extent", "record", "basis", "unit")},
    "role": ("role", "place_role_name"),
    "interest": ("interest_name",),
    "qualifier": ("qualifier_name",),
    "of": ("counted",),
}
"""Where the words for the values of a field stand; what stands in none is as it was written."""
_QUANTITY = {"unit", "of"}  # the fields that only a quantity has


def draw_history(work: Work, held: Held) -> None:
    """The entries, newest first, each decision with a button that takes it back."""
    words = work.words
    entries = work.ledger.history(held.claim.id)
    gone = undone(entries)
    name_of = naming(work.ledger, work.board.actor_names, words)
    for entry in reversed(entries):
        row = f"{work.key}_entry_{entry.seq}"
        with st.container(horizontal=True, vertical_alignment="top", gap="small", key=row):
            st.html(entry_html(entry, words, name_of, undone=entry.seq in gone))
            mine = entry.action in DECISIONS or entry.action is Action.UNDO
            own = entry.subject == held.claim.id
            if mine and own and entry.seq not in gone and work.who.rank.covers(Rank.ANALYST):
                st.button(
                    words("undo_entry"),
                    key=f"{work.key}_undo_{entry.seq}",
                    on_click=try_undo,
                    args=(work, entry.seq, held),
                    type="tertiary",
                )


def naming(
    ledger: Ledger, names: Mapping[str, Mapping[str, str]], words: Words
) -> Callable[[str], str]:
    """How the history tells of another claim: in one sentence, as it stands now.

    ``names`` are those of the actors by id, in each language.
    """

    def told(id_: str) -> str:
        try:
            claim = ledger.held(id_).claim
        except InputError:  # of a ledger that was cut short
            return id_
        return sentence_of_ours(within(sentence(claim, words, names), MOST), words)

    return told


def entry_html(
    entry: Entry, words: Words, name_of: Callable[[str], str], *, undone: bool = False
) -> str:
    """One entry as safe markup; ``name_of`` tells of a claim by its id."""
    style = "fl-entry fl-undone" if undone else "fl-entry"
    moment = ltr(f"{entry.at:%Y-%m-%d %H:%M} UTC")
    head = (
        f"<b>{markup(words.of('action', entry.action.value))}</b> · "
        f"{markup(isolate(entry.who))} · {markup(moment)} "
        f'<span class="fl-source">{markup(ltr(f"#{entry.seq}"))}</span>'
    )
    arrow = "←" if words.rtl else "→"  # letters turn round in Arabic, arrows do not
    changes = "".join(
        f"<li>{markup(name)}: {f'<del>{markup(old)}</del> {arrow} ' if old else ''}"
        f"<ins>{markup(new)}</ins></li>"
        for name, old, new in changes_of(entry, words, name_of)
    )
    note = str(entry.after.get("note", ""))
    more = f"<p>{markup(isolate(note))}</p>" if note else ""
    reason = f"{words('because')} {isolate(entry.why)}" if entry.why else words("no_reason")
    why = f'<p class="fl-why">{markup(reason)}</p>'
    said = entry.why or entry.action is not Action.ADD
    return (
        f'<div class="{style}" dir="{words.direction}" data-testid="entry" '
        f'data-action="{escape(entry.action.value)}">'
        f"<p>{head}</p>{f'<ul>{changes}</ul>' if changes else ''}{more}"
        f"{why if said else ''}</div>"
    )


def changes_of(
    entry: Entry, words: Words, name_of: Callable[[str], str]
) -> Iterator[tuple[str, str, str]]:
    """Name, value before (or nothing) and value after of each thing that an entry changed.

    The values keep their direction among their neighbours.
    """
    before = entry.before.get("fields", {})
    after = entry.after.get("fields", {})
    for name in after:
        for field, old, new in _parted(name, before.get(name), after[name], words):
            yield field, isolate(within(old, MOST)), isolate(within(new, MOST))
    if "undoes" in entry.after:
        yield words("col_entry"), isolate(f"#{entry.after['undoes']}"), words("taken_back")
    if "other" in entry.after:
        relation = str(entry.after["relation"])
        yield words.of("relation", relation), "", name_of(str(entry.after["other"]))
    for part in entry.after.get("parts", ()):
        yield words("col_part"), "", name_of(str(part["claim"]))
    for other in entry.after.get("others", ()):
        yield words("col_joined"), "", name_of(str(other))


def _parted(name: str, old: Any, new: Any, words: Words) -> Iterator[tuple[str, str, str]]:
    """A record's own fields where only some of them changed."""
    label = words.of("claim_field", name)
    if not (isinstance(old, Mapping) and isinstance(new, Mapping)):
        yield label, plain_text(old, words, name), plain_text(new, words, name)
        return
    for inner in dict.fromkeys((*old, *new)):
        if old.get(inner) != new.get(inner):
            yield (
                f"{label}: {words.of('claim_field', inner)}",
                plain_text(old.get(inner), words, inner),
                plain_text(new.get(inner), words, inner),
            )


def plain_text(value: Any, words: Words, field: str = "") -> str:
    """A plain value of a field as a person reads it: words, names and numbers, no brackets."""
    if value is None or value in ("", [], {}):
        return "–"
    if isinstance(value, bool):
        return words("yes" if value else "no")
    if isinstance(value, Mapping):
        return _record_text(value, words)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return words.comma.join(plain_text(one, words, field) for one in value)
    if isinstance(value, float):
        return ltr(plain_number(value))
    tables = (words.tables[table] for table in TABLES_OF.get(field, ()))
    found = next((table[value] for table in tables if value in table), str(value))
    return ltr(found) if found.isascii() else found  # a date must not turn round in Arabic


def _record_text(value: Mapping[str, Any], words: Words) -> str:
    """An actor or a place by name and role; any other record field by field."""
    if value.keys() >= _QUANTITY:
        return quantity_text(Quantity(**value), words)
    named = value.get("name_ar" if words.rtl else "name_en")
    name = named or value.get("name") or value.get("id")
    if name:
        role = plain_text(value.get("role"), words, "role")
        return f"{name} ({role})" if "role" in value else str(name)
    return words.comma.join(
        f"{words.of('claim_field', str(key))} {plain_text(own, words, str(key))}"
        for key, own in value.items()
    )
