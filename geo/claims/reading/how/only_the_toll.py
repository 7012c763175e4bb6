"""Denials of a toll alone: "no casualties in the raid" leaves the raid as it was told."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_TOLLS = (
    "اصاب", "خسار", "خساير", "ضحايا", "قتلي", "جرحي", "casualt", "injur", "losses", "fatalit",
    "deaths", "hurt", "wounded", "killed", "died", "harmed",
)  # fmt: skip
_TOLD_OF = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION, Kind.ARREST})
_NONE = word_set("لا ولا لم ولم دون بدون بلا عدم no nobody none neither without not any")
_NONE_REACH = 5  # words from "no" to the toll
_IN_WHICH = word_set(
    "في خلال اثناء جراء اثر نتيجه بسبب من in during from by following after because when"
)
_BESIDE = word_set("or nor and no not او ولا ولم لا لم اي ,")
_DEED_REACH = 4  # words from "in" over "the fierce" to the deed
_KNOWN = word_set("the this that these those its their")


def denies_only_the_toll(clause: Clause, trigger: Trigger, *, denying: bool) -> bool:
    """As in "nobody was hurt in the raid", "denied losses in the raid": the raid took place.

    ``denying``: the reporting verb denies what the clause says. It leaves only a deed that is
    spoken of as known: "denied losses in a raid" may deny both.
    """
    if trigger.kind not in _TOLD_OF:
        return False
    toll = _denied_toll(clause, trigger, denying=denying)
    if toll is None:
        return False
    words, deed = clause.sentence.words, trigger.hit.first
    near = range(max(toll + 1, deed - _DEED_REACH), deed)
    inside = next((p for p in near if words[p] in _IN_WHICH), None)
    if inside is None or not _BESIDE.isdisjoint(words[inside:deed]):
        return False  # "no casualties in X or clashes": both are denied
    return not denying or _is_known(clause, inside, deed)


def _denied_toll(clause: Clause, trigger: Trigger, *, denying: bool) -> int | None:
    """Where a toll that is denied stands before the deed, None where none does."""
    words = clause.sentence.words
    for place in range(clause.first, trigger.hit.first):
        if not begins(words[place].removeprefix("ال"), _TOLLS):
            continue
        before = words[max(clause.first, place - _NONE_REACH) : place]
        if denying or not _NONE.isdisjoint(before):
            return place
    return None


def _is_known(clause: Clause, inside: int, deed: int) -> bool:
    """Whether the deed has an article, or is told whose it is."""
    words = clause.sentence.words
    if clause.sentence.arabic:
        told = words[inside + 1 : deed + 1]
        return any(w.startswith("ال") for w in told) or words[deed].endswith(("ها", "هم"))
    return not _KNOWN.isdisjoint(words[inside + 1 : deed])


_LEADS = (
    "تسفر", "يسفر", "توقع", "يوقع", "تخلف", "يخلف", "تود", "يود", "تتسبب", "يتسبب", "تسجل", "يسجل",
    "تقع", "يقع", "تحدث", "يحدث", "تسبب", "يسبب", "ينجم", "تنجم", "تنتج", "ينتج", "ترد", "يصدر",
    "تلحق", "يلحق", "تذكر", "يعلن", "تعلن", "يعرف", "تعرف",
)  # fmt: skip
_LED_REACH = 11  # words from "did not lead" over what to whom to the toll
_SAVE = frozenset({"سوي", "الا", "غير", "باستثناء", "عدا"})
_DID_NOT = frozenset({"لم", "ولم", "فلم"})


def _led_to_none(clause: Clause, trigger: Trigger) -> bool:
    """As in "the raid did not lead to any casualties", in Arabic; not "… but to two dead"."""
    words, first = clause.sentence.words, trigger.hit.first
    for place in range(max(clause.first, first - _LED_REACH), first - 1):
        if words[place] in _DID_NOT and begins(words[place + 1], _LEADS):
            return _SAVE.isdisjoint(words[place:first])
    return False


_NO = 8  # words from "no" over who they were to the noun


def has_no_toll(clause: Clause, trigger: Trigger) -> bool:
    """As in "no casualties", in Arabic; "no X was among the dead", in English: by a noun."""
    if trigger.kind is not Kind.CASUALTIES or trigger.hit.verbal:
        return False
    if not clause.sentence.arabic:
        before = clause.sentence.words[
            max(clause.first, trigger.hit.first - _NO) : trigger.hit.first
        ]
        return "among" in before and "no" in before[: before.index("among")]
    told = begins(clause.word(trigger.hit.first).removeprefix("ال"), _TOLLS)
    if told and _led_to_none(clause, trigger):
        return True
    return told and clause.word(trigger.hit.first - 1) in ("لا", "ولا", "بلا", "بدون", "دون")
