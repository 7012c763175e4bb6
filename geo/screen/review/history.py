"""Everything that ever happened to a claim: who, when, what was before and after, and why."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

import streamlit as st

from geo.ledger.fold import DECISIONS, undone
from geo.ledger.records import Action, Entry, Held, Rank
from geo.screen.review.acts import Work, try_undo
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, ltr

MOST = 200  # characters of a value that a line shows


def draw_history(work: Work, held: Held) -> None:
    """The entries, newest first, each decision with a button that takes it back."""
    words = work.words
    entries = work.ledger.history(held.claim.id)
    gone = undone(entries)
    for entry in reversed(entries):
        with st.container(horizontal=True, vertical_alignment="top", gap="small"):
            st.html(entry_html(entry, words, undone=entry.seq in gone))
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


def entry_html(entry: Entry, words: Words, *, undone: bool = False) -> str:
    """One entry as safe markup."""
    style = "fl-entry fl-undone" if undone else "fl-entry"
    moment = ltr(f"{entry.at:%Y-%m-%d %H:%M} UTC")
    head = (
        f"<b>{markup(words.of('action', entry.action.value))}</b> · "
        f"{markup(isolate(entry.who))} · {markup(moment)} "
        f'<span class="fl-source">#{entry.seq}</span>'
    )
    changes = "".join(
        f"<li>{markup(name)}: <del>{markup(isolate(old))}</del> → "
        f"<ins>{markup(isolate(new))}</ins></li>"
        for name, old, new in changes_of(entry, words)
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


def changes_of(entry: Entry, words: Words) -> Iterator[tuple[str, str, str]]:
    """Name, value before and value after of each field that an entry changed."""
    before = entry.before.get("fields", {})
    after = entry.after.get("fields", {})
    for name in after:
        for field, old, new in _parted(name, before.get(name), after[name], words):
            yield field, _short(old, words), _short(new, words)
    if "undoes" in entry.after:
        yield words("col_entry"), f"#{entry.after['undoes']}", words("taken_back")
    if "other" in entry.after:
        relation = str(entry.after["relation"])
        yield words.of("relation", relation), "", str(entry.after["other"])
    for part in entry.after.get("parts", ()):
        yield words("col_part"), "", str(part["claim"])
    for other in entry.after.get("others", ()):
        yield words("col_joined"), "", str(other)


def _parted(name: str, old: Any, new: Any, words: Words) -> Iterator[tuple[str, Any, Any]]:
    """A record's own fields where only some of them changed."""
    label = words.of("claim_field", name)
    if not (isinstance(old, Mapping) and isinstance(new, Mapping)):
        yield label, old, new
        return
    for inner in dict.fromkeys((*old, *new)):
        if old.get(inner) != new.get(inner):
            yield f"{label}: {words.of('claim_field', inner)}", old.get(inner), new.get(inner)


def _short(value: Any, words: Words) -> str:
    text = plain_text(value, words)
    return text if len(text) <= MOST else f"{text[:MOST]}…"


def plain_text(value: Any, words: Words) -> str:
    """A plain value as a person reads it: ids, names and numbers, no brackets."""
    if value is None or value in ("", [], {}):
        return "–"
    if isinstance(value, Mapping):
        name = value.get("name_ar" if words.rtl else "name_en") or value.get("id")
        if name:
            return f"{name} ({value['role']})" if "role" in value else str(name)
        return words.comma.join(
            f"{words.of('claim_field', str(key))} {plain_text(own, words)}"
            for key, own in value.items()
        )
    if isinstance(value, Sequence) and not isinstance(value, str):
        return words.comma.join(plain_text(one, words) for one in value)
    for table in ("kind", "stance", "side", "extent", "record"):
        if value in words.tables[table]:
            return words.of(table, str(value))
    return str(value)
