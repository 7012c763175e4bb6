"""Which kinds of place a verb asks for: one reopens a crossing, storms a town."""

from collections.abc import Sequence

from gazetteer.around import bare_forms
from gazetteer.fold import key_of
from gazetteer.place import SETTLED, PlaceKind

_CROSSING = frozenset((PlaceKind.CROSSING,))
_ASKED = {
    key_of(word): kinds
    for words, kinds in (
        ("فتح افتتاح إغلاق أغلق أغلقت يغلق تغلق فتحت افتتح افتتحت إقفال", _CROSSING),
        (
            "reopen reopens reopened reopening close closed closing closure opened",
            _CROSSING,
        ),
        ("اقتحم اقتحمت اقتحموا اقتحام دخلوا اجتاح اجتاحت حرر حررت تحرير", SETTLED),
        ("stormed storming overran captured capture recaptured liberated", SETTLED),
    )
    for word in words.split(" ")
}
_NONE: frozenset[PlaceKind] = frozenset()
# Words that may stand between.
_PLAIN = frozenset(("the", "border", "town", "city", "its"))


def kinds_asked(near: Sequence[str]) -> frozenset[PlaceKind]:
    """What the verb right before a name takes; empty where none stands there.

    Args:
        near: The words before the name, nearest first, as spelling keys.
    """
    for word in near[:3]:
        if word in _PLAIN:
            continue
        for bare in bare_forms(word):
            if kinds := _ASKED.get(bare):
                return kinds
        return _NONE
    return _NONE
