"""On what record a speaker stands: named, institutional, anonymous, collective or an outlet."""

from geo.claims.model import Record
from geo.claims.reading.speech.nameless import REPORTERS, TITLES
from geo.claims.reading.text.wordset import word_set

_OFFICE = word_set("office bureau")
_NAMELESS = word_set("a an one another")
_AFTER = word_set("on of from in at with for")


_CORRESPONDENTS = ("مراسل", "مندوب")
_OWN_OUTLETS = word_set("الشبكه الوكاله الموقع الصحيفه القناه الجريده المنصه الاذاعه المركز")


def is_own_correspondent(words: list[str]) -> bool:
    """As in "the network's correspondent": the outlet's own man, who is its own voice."""
    if len(words) < 2 or not words[0].lstrip("ول").startswith(_CORRESPONDENTS):
        return False
    return words[1] in _OWN_OUTLETS


def by_its_head(words: list[str], proper: list[str], record: Record) -> Record:
    """As in "the media office of X", "a general on Y's channel": who, before the preposition."""
    cut = next((p for p, w in enumerate(words) if w in _AFTER), len(words))
    head = words[:cut]
    if record is Record.NAMED and head[:1] == ["the"] and head[-1] in _OFFICE:
        return Record.INSTITUTIONAL
    nameless = head[:1] != [] and head[0] in _NAMELESS and not set(proper) & set(head)
    told = {w for w in head if w in TITLES | REPORTERS and not w.startswith(("spokes", "state"))}
    if record is Record.INSTITUTIONAL and nameless and told:
        return Record.ANONYMOUS
    return record


def record_of(  # noqa: PLR0911 (one return a rule)
    hits: set[str], *, named: bool, proper: bool, bodied: bool, lone: bool
) -> Record:
    """The record by the words for a speaker, and by what his names are; first rule that fits."""
    if "withheld" in hits:
        return Record.ANONYMOUS
    if named and hits & {"title", "collective", "official"}:
        return Record.NAMED
    if "source" in hits or lone:
        return Record.ANONYMOUS
    if "collective" in hits:
        return Record.COLLECTIVE
    if "official" in hits:
        return Record.ANONYMOUS
    if "outlet" in hits and not (bodied or "institution" in hits):
        return Record.OUTLET
    if proper and not bodied and not hits & {"institution", "outlet"}:
        return Record.NAMED
    return Record.INSTITUTIONAL
