"""English words for posts, patrols, bases and holds, told from those that only look like them."""

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.nearby import begins_any, near_after, near_before
from geo.claims.reading.text.wordset import word_set

_HAS = word_set("has have had keeps keep kept maintains maintain mans man manned runs run ran")


def is_had(clause: Clause, hit: Hit) -> bool:
    """As in "the town has four checkpoints": had by somebody, and no other verb between."""
    if clause.sentence.arabic:
        return False
    near = range(max(clause.first, hit.first - 5), hit.first)
    verb = next((p for p in reversed(near) if clause.word(p) in _HAS), None)
    return verb is not None and not any(
        h.verbal and verb < h.first < hit.first for h in clause.sentence.cues
    )


def patrol_does(clause: Clause, hit: Hit) -> bool:
    """As in "a patrol of X arrested two men": told of by what it did, or by what befell it."""
    if clause.sentence.arabic:
        return False
    reach = 6 if clause.word(hit.last) == "of" else 1
    behind = clause.sentence.words[hit.last : hit.last + reach]
    return "," not in behind and any(
        (h.verbal or h.form == PHRASE) and hit.last <= h.first <= hit.last + reach
        for h in clause.cue(*_DONE_BY_PATROLS)
    )


def whose_patrol(clause: Clause, hit: Hit) -> int:
    """How many words right before a patrol name whose it is: "a US-led coalition patrol"."""
    return next((n.last - n.first for n in clause.names if n.last == hit.first), 0)


_DONE_BY_PATROLS = (
    "arrest", "strike", "clash", "kill", "operation", "foil", "infiltration",
)  # fmt: skip


_AIMED = word_set("against on at of targeting")


def attacked_site(clause: Clause, hit: Hit) -> bool:
    """As in "an attack against a headquarters of X": what is attacked, no claim of its own."""
    if clause.sentence.arabic or hit.form != NOUN:
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 7) : hit.first]
    blow = near_before(clause, hit, "clash", "strike", "target", reach=14)
    return blow is not None and bool(_AIMED & set(near))


_WINNING = word_set(
    "establish re-establish reestablish regain gain build rebuild seek seeks seeking deny"
)


def to_be_won(clause: Clause, hit: Hit) -> bool:
    """As in "attempts to regain a foothold": a hold that is sought, not had."""
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    return not clause.sentence.arabic and "to" in before and bool(_WINNING & set(before))


def names_holder(clause: Clause, hit: Hit) -> bool:
    """As in "ISIS-held areas": whose ground it is, said in passing; "rebel-held Rawa" is told."""
    words = clause.sentence.words
    hyphens = words[max(clause.first, hit.first - 1) : hit.last]
    if clause.sentence.arabic or "-" not in hyphens or words[hit.last - 1] not in _HELD:
        return False
    return not any(
        s.first == hit.last and s.place is not None and s.place.kind is not PlaceKind.FRONTIER
        for s in clause.spots
    )


_JAILS = word_set("prison prisons jail jails camp camps facility facilities")


def locks_up(clause: Clause, hit: Hit) -> bool:
    """As in "prisons holding members of X": men are held, no ground."""
    before = clause.sentence.words[max(clause.first, hit.first - 4) : hit.first]
    if clause.sentence.arabic or not clause.word(hit.first).startswith("h"):
        return False
    jailed = bool(_JAILS & set(before))
    men = near_after(clause, hit, "persons", "detainees", reach=6 if jailed else 3)
    towns = [s.first for s in clause.spots if s.first >= hit.last]
    held = clause.word(hit.first) in ("hold", "holds", "holding")
    return men is not None and (jailed or (held and all(men.first < p for p in towns)))


_HELD = word_set("held controlled occupied run")
_PUTS = ("قدر", "يقدر", "تقدر", "قدرت")
_ESTIMATED_BY = 6  # words from "estimates", in Arabic, over who does so to the number
_ESTIMATES = ("estimat", "reckon", "number", "put")


def estimated(clause: Clause) -> bool:
    """As in "officials estimate that 2,000 fighters are left": the number is what is said."""
    if clause.first != clause.stretch.first or not clause.first:
        return False
    if clause.sentence.arabic:
        opener = clause.sentence.words[max(0, clause.first - _ESTIMATED_BY) : clause.first]
        return begins_any(opener, _PUTS) and not clause.cue("kill", "wound", "arrest")
    opener = clause.sentence.words[max(0, clause.first - 3) : clause.first]
    told = clause.cue("kill", "wound", "arrest", "transfer", "infiltration", "flee")
    if told or not any(word.startswith(_ESTIMATES) for word in opener):
        return False
    return _TOLL.isdisjoint(clause.sentence.words[clause.first - 1 : clause.last])


_TOLL = word_set("toll tolls dead deaths losses casualties victims")  # "put the toll at 29"


def of_civilians(clause: Clause) -> bool:
    """As in "the presence of civilians": no force is present."""
    named = {n.ids[:1] for n in clause.names if not n.metonym}
    civil = named != set() and named <= {("civilians",), ("displaced",)}
    return not clause.sentence.arabic and civil and not clause.cue("units")


_HAVE = word_set("have has had")
_BETWEEN = word_set("also recently now already repeatedly reportedly since just not never often")


def helps_verb(clause: Clause, hit: Hit) -> bool:
    """As in "have recently targeted bases": the auxiliary of another verb, nothing that is had."""
    if clause.sentence.arabic or clause.word(hit.first) not in _HAVE or hit.last - hit.first > 1:
        return False
    behind = hit.last
    while clause.word(behind) in _BETWEEN:
        behind += 1
    return any(h.first == behind and h.form == PERFECT for h in clause.cue(*clause.meanings))
