"""English words for folk who leave a camp or are brought out of it: whoever moves, by any verb."""

from collections.abc import Iterator

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.settings import PURPOSE, Trigger, setting
from geo.claims.reading.text.wordset import word_set

_FOLK = word_set(
    "families nationals citizens people persons individuals returnees refugees women children "
    "relatives iraqis syrians foreigners residents inmates evacuees yazidis yezidis group batch "
    "convoy dependents dependants detainees prisoners members orphans"
)
_MOVES = ("transfer", "cross", "flee", "operation", "withdrawing")
_NOUNS = word_set("withdrawal departure return exit evacuation removal repatriation")
_OUT_OF = word_set("from out")
_LEAVES = ("left", "leav", "exit", "quit", "depart")
_REACH = 12  # words from the verb over those who move to the camp


def out_of_camps(clause: Clause) -> Iterator[Trigger]:
    """As in "escorted 800 Iraqis from X camp", "the withdrawal of families from X"."""
    if clause.sentence.arabic or _FOLK.isdisjoint(clause.said):
        return
    for hit in clause.cue(*_MOVES):
        if hit.form == NOUN and clause.word(hit.first) not in _NOUNS:
            continue
        if hit.form not in (NOUN, PERFECT, IMPERFECT) or not _from_camp(clause, hit):
            continue
        if not _FOLK & set(_beside(clause, hit)):
            continue
        where = setting(clause, hit)
        if where == PURPOSE:
            continue
        yield Trigger(Kind.TRANSFER, hit, where, "out of a camp", hit.form != NOUN)
        return


def _beside(clause: Clause, hit: Hit) -> list[str]:
    words = clause.sentence.words
    begun = max(clause.first, hit.first - _REACH)
    return words[begun : min(clause.last, hit.last + _REACH)]


def _from_camp(clause: Clause, hit: Hit) -> bool:
    """Whether "from" leads from the word to a camp, or a verb of leaving takes one."""
    words = clause.sentence.words
    for camp in _camps(clause):
        if not hit.last <= camp <= hit.last + _REACH:
            continue
        between = words[hit.last : camp]
        if _OUT_OF & set(between):
            return True
        if clause.word(hit.first).startswith(_LEAVES) and not {"for", "to", "in"} & set(between):
            return True
    return False


def _camps(clause: Clause) -> list[int]:
    """Where camps stand: by their names, by the word, or by a town that has one."""
    named = [s for s in clause.spots if s.place is not None]
    camps = [s.first for s in named if s.place is not None and s.place.kind is PlaceKind.CAMP]
    towns = [s.first for s in named if s.place is not None and s.place.id in _CAMP_TOWNS]
    return camps + towns + [h.first for h in clause.cue("camp")]


_CAMP_TOWNS = frozenset({"hol"})


_HOME = word_set("batch batches repatriated repatriation returnees buses convoy resettled returned")
_FAMILIES = frozenset({"displaced", "civilians", "iraqi_gov"})


def brought_home(clause: Clause, bodies: set[str]) -> bool:
    """As in "the latest batch of families entered Iraq": led over the line, not slipping in."""
    if clause.sentence.arabic or not bodies <= _FAMILIES or not bodies - {"iraqi_gov"}:
        return False
    return not _HOME.isdisjoint(clause.sentence.words)
