"""Arabic names that troops are told to take: "the forces of the border guard entered X"."""

import re

from gazetteer.around import Found, bare_forms
from gazetteer.words import Words

_REACH = 7
"""Words from a verb over a force's full name to the place that it takes."""
_CHARACTERS = 70
_MARK = re.compile(r"[^\w ]")
_FORCES = frozenset(
    ("قوات", "حرس", "جيش", "وحدات", "الويه", "لواء", "جهاز", "فرقه", "فوج", "افواج", "كتايب",
     "مليشيات", "ميليشيات", "سرايا", "مقاتلو", "مسلحو", "عناصر", "الجيش", "القوات", "الحشد",
     "الشرطه", "البيشمركه", "الفصايل", "التنظيم", "تنظيم")
)  # fmt: skip
_ENTERS = frozenset(("دخل", "دخلت", "دخلوا", "يدخل", "تدخل"))


def is_entered_by_a_force(one: Found, key: str, words: Words, *, stormed: bool = False) -> bool:
    """Whether a verb that takes a place stands before it, and a force alone between.

    The force may have a name of many words, whose last one a name that is an adjective too would
    otherwise describe. With ``stormed`` only what is done to places alone counts as the verb, and
    only a noun that such a name opens with as the force.
    """
    if one.latin or one.glued:
        return False
    told = _MARK.split(key[max(0, one.start - _CHARACTERS) : one.start])[-1].split()[-_REACH:]
    takes = _ENTERS if stormed else words.verbs
    for place, word in enumerate(told[:-1]):
        forms = bare_forms(word)
        if not (words.storming.isdisjoint(forms) and takes.isdisjoint(forms)):
            force = told[place + 1]
            return force in _FORCES or (not stormed and force in words.troops)
    return False
