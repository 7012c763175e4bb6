"""English prepositions that take somebody: a weak name behind "gave the keys to" is no town's."""

from itertools import takewhile

from gazetteer.around import Found, words_before

_SAID = (
    "spoke speak speaks speaking spoken talk talked talks talking said says say saying told tell "
    "listen listened listens listening wrote write writes writing written read reads sang sing "
    "whispered explained complained apologised apologized appealed replied responded reported "
    "confessed prayed bowed proposed lied signalled signaled waved nodded pointed grateful thanks"
)
_GIVEN = (
    "gave give gives giving given handed hands handing lent lend lends paid pays owed owes offered "
    "offers awarded awards sold sells entrusted introduced introduce presented bequeathed donated "
    "dedicated passed showed shown shows letter letters gift gifts message messages note notes "
    "tribute testimony answer answers question questions surrendered"
)
_BOUND = (
    "belongs belonged belonging loyal loyalty allegiance married engaged related kin "
    "attributed ascribed devoted obedient opposed similar likened compared according subordinate "
    "answerable reports deputy adviser advisor aide heir successor son daughter brother sister "
    "wife husband cousin nephew uncle friend friends sworn lost"
)
_HAD_FROM = (
    "letter letters call calls message messages gift gifts order orders word words note notes "
    "email bought buy buys borrowed heard hears hear learned learnt instructions permission "
    "quote quotes quotation inherited divorced invitation apology statement pledge kiss "
    "autograph stole stolen advice lessons"
)
_AIMED_AT = (
    "looked looks looking look shouted shouts laughed laughs stared smiled angry furious yelled "
    "screamed winked swore mocked jokes joked anger pointed nodded"
)
_TOLD_BY = {
    "to": frozenset(f"{_SAID} {_GIVEN} {_BOUND}".split()),
    "from": frozenset(_HAD_FROM.split()),
    "at": frozenset(_AIMED_AT.split()),
    "against": frozenset(("evidence", "testified", "testify", "charges", "case", "suit", "grudge")),
    "on": frozenset(("turned", "spied", "operated", "informed", "cheated", "lecture", "blamed")),
    "of": frozenset(
        ("case", "trial", "arrest", "portrait", "testimony", "photo", "wife", "friend")
    ),
}
# Nothing but a person, a thing or a deed stands behind these.
_NO_PLACE = frozenset(("with", "by"))
_FARTHEST = 4


def takes_somebody(one: Found, key: str) -> bool:
    """Whether what governs a Latin name that is weak by itself is said of somebody."""
    if not one.latin or one.head is not None:
        return False
    near = words_before(key, one.start, _FARTHEST)
    if not near or key[one.start - 1 : one.start] != " ":
        return False
    if near[0] in _NO_PLACE:
        return True
    # Another preposition between them takes its own: "a letter to him from X".
    governing = takewhile(lambda word: word not in _TOLD_BY or word == "of", near[1:])
    return not _TOLD_BY.get(near[0], frozenset()).isdisjoint(governing)
