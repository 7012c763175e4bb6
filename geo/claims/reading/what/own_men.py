"""Whether what a force moves is its own: its men, its arms."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_ITS_OWN = word_set(
    "عناصره عناصرها عناصرهم مقاتليه مقاتليها قواته قواتها جنوده جنودها وحداته وحداتها قطعاته "
    "قطعاتها مسلحيه مسلحيها رجاله جرحاه جرحاها موظفيه موظفيها رعاياه رعاياها اسلحته اسلحتها "
    "معداته معداتها الياته الياتها مقراته مقراتها"
)
_REACH = 4  # words from the verb over who moves it, or "part of", to its men


def own_men(clause: Clause, hit: Hit) -> bool:
    """As in "and moved some of its men to farms", "evacuated its soldiers", in Arabic."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _REACH)]
    return not _ITS_OWN.isdisjoint(near)
