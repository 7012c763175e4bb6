"""On what record a speaker stands: named, institutional, anonymous, collective or an outlet."""

from geo.claims.model import Record
from geo.claims.reading.speech.nameless import REPORTERS, TITLES
from geo.claims.reading.speech.person_names import is_correspondent
from geo.claims.reading.text.wordset import word_set

_OFFICE = word_set("office bureau")
_NAMELESS = word_set("a an one another")
_LEADERS = word_set("leader chief head chieftain")
_AFTER = word_set("on of from in at with for")


_ENGLISH_CORRESPONDENTS = word_set("correspondent correspondents reporter reporters")
_LONGEST_TITLE = 6  # words: "the agency's war correspondent in the east"


def is_own_correspondent(words: list[str], hits: set[str], *, named: bool) -> bool:
    """As in "our man in X", "the network's correspondent": the outlet's own, who is its own voice.

    An outlet does not call another's man a correspondent without his name.
    """
    if named or not words:
        return False
    if is_correspondent(words[0]):
        return True
    return hits <= _OF_CORRESPONDENT and bool(_ENGLISH_CORRESPONDENTS & set(words[:_LONGEST_TITLE]))


_OF_CORRESPONDENT = frozenset({"outlet", "source", "official"})


def by_its_head(words: list[str], proper: list[str], record: Record) -> Record:
    """As in "the media office of X", "a general on Y's channel": who, before the preposition."""
    if words[:2] == ["one", "of"]:
        return Record.ANONYMOUS
    cut = next((p for p, w in enumerate(words) if w in _AFTER), len(words))
    head = words[:cut]
    if record is Record.NAMED and head[:1] == ["the"] and head[-1] in _OFFICE:
        return Record.INSTITUTIONAL
    nameless = head[:1] != [] and head[0] in _NAMELESS and not set(proper) & set(head)
    titles = TITLES | REPORTERS | _LEADERS
    told = {w for w in head if w in titles and not w.startswith(("spokes", "state"))}
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
    if "detainees" in hits and not bodied and not hits & {"institution", "title"}:
        return Record.COLLECTIVE  # "families said", "those who fled said"
    return Record.INSTITUTIONAL
