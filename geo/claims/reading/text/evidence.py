"""The smallest passage that holds a predicate and its arguments, without what is told beside it."""

from gazetteer.byword import ByWord
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import guards_it
from geo.claims.reading.text.settings import GUARDED, SECURED, STATIONED, Trigger
from geo.claims.reading.text.wordset import word_set

_ASIDES = word_set(
    "وذلك ذلك بعدما عقب اثر اثناء خلال ضمن بغيه تمهيدا وسط بهدف مما "
    "following amid during despite because"
)
_PAIRS = frozenset(
    {
        ("فضلا", "عن"), ("اضافه", "الي"), ("بالاضافه", "الي"), ("علي", "خلفيه"), ("في", "اطار"),
        ("بعد", "ان"), ("في", "محاوله"), ("في", "وقت"), ("بالتزامن", "مع"), ("الامر", "الذي"),
        ("في", "ظل"),
        ("in", "response"), ("in", "order"), ("in", "addition"), ("as", "part"), ("as", "well"),
    }
)  # fmt: skip
_ENGLISH_PAIRS = frozenset(
    {
        ("due", "to"), ("because", "of"), ("after", "years"), ("after", "several"),
        ("after", "months"), ("after", "days"), ("according", "to"), ("thanks", "to"),
        ("in", "preparation"), ("in", "light"), ("so", "that"), ("if", "the"),
    }
)  # fmt: skip
_AIMS = word_set(
    "لمنع للحد لضبط لتامين لتعزيز لقطع للقضاء لملاحقه لضمان لحمايه لمراقبه لرصد لتفادي تحسبا خشيه "
    "خوفا لتضييق لمواجهه"
)  # behind a comma
_LITTLE_ROOM = 5
_ROOM = 9  # words that a passage may keep whatever they are


def trimmed(clause: Clause, trigger: Trigger, first: int, last: int) -> int:
    """Where the passage ends: before an aside that comes behind predicate and arguments."""
    words, arabic = clause.sentence.words, clause.sentence.arabic
    little = trigger.rule in (SECURED, GUARDED)
    begun = max(trigger.hit.last + 1, first + _LITTLE_ROOM)
    for place, may in enumerate(map(_MAY_OPEN_ASIDE.__getitem__, words[begun:last]), begun):
        if not may and (arabic or words[place] != ","):
            continue  # as most words
        room = _LITTLE_ROOM if little or words[place] in _AIMS else _ROOM
        if place - first < room or not (_is_aside(words, place) or _trails(clause, trigger, place)):
            continue
        if not _argued(clause, trigger, first, place):
            continue
        return place
    return last


_FAR_SUBJECT = 12  # words from a comma to the predicate whose subject it opens


def own_subject(clause: Clause, before: int, first: int) -> int:
    """Where the words of a later predicate begin: at its own subject behind a comma, in English.

    ``before`` and ``first`` are the first words of the predicate before and of this one.
    """
    words = clause.sentence.words
    for count in clause.counts:
        if before < count.first < first < count.last:
            first = count.first  # "killed two in three air strikes": so many are they
    if clause.sentence.arabic:
        return first
    for place in range(first - 1, max(before, first - _FAR_SUBJECT), -1):
        if words[place] == ",":
            return place + 1
    return first


_FAR = 14  # words from where a clause opens to its predicate
_OWN = 10  # words before a predicate that may be its own


def opened(clause: Clause, trigger: Trigger) -> int:
    """Where an Arabic passage begins: at the clause, or at the comma before a far predicate."""
    hit, words = trigger.hit, clause.sentence.words
    if trigger.rule == STATIONED:
        who = [n.first for n in clause.names if n.last == hit.first]
        return who[-1] if who else max(clause.first, hit.first - 1)
    if not clause.sentence.arabic or hit.first - clause.first <= _FAR:
        return clause.first
    commas = [
        p + 1 for p in range(max(clause.first, hit.first - _OWN), hit.first) if words[p] == "،"
    ]
    governed = any(h.meaning in (hit.meaning, *_GOVERN) for h in clause.cues_before(hit.first))
    return commas[0] if commas and not governed else clause.first


_GOVERN = ("build", "run", "ongoing", "start", "manage", "barrier", "exists", "negation")


def measured(clause: Clause, trigger: Trigger) -> tuple[int, int]:
    """The words of a length: from the border that is measured to the figure, or back."""
    hit = trigger.hit
    figures = [c for c in clause.counts if c.quantity.unit in ("km", "miles")]
    figure = min(figures, key=lambda c: max(c.first - hit.last, hit.first - c.last))
    told = [(figure.first, figure.last)]
    near = [h for h in clause.cue("border") if -_NEAR <= h.first - figure.first <= _NEAR]
    lines = [h for h in near if not guards_it(clause, h)]
    if lines:
        line = min(lines, key=lambda h: abs(h.first - figure.first))
        named = (s for s in clause.spots if s.first <= line.first < s.last)
        told += [(line.first, line.last), *((s.first, s.last) for s in named)]
    if not lines or abs(line.first - figure.last) > _BESIDE or figure.last < hit.first < line.first:
        told.append((hit.first, hit.last))
    return min(first for first, _ in told), max(last for _, last in told)


_BESIDE = 3  # words: "the 600 km long frontier"
_NEAR = 9  # words between a length and the border that it measures


def _may_open_aside(word: str) -> bool:
    """A first look at a word: whether an aside may open with it."""
    bare = word[1:] if word[0] == "و" and len(word) > 3 else word
    return word in _AIMS or word in _OPENS_PAIR or bare in _ASIDES or bare in _OPENS_PAIR


_OPENS_PAIR = {first for first, _ in _PAIRS | _ENGLISH_PAIRS} | {"بعد", "برفقه"}
_MAY_OPEN_ASIDE = ByWord(_may_open_aside)


def _is_aside(words: list[str], place: int) -> bool:
    word = words[place]
    bare = word[1:] if word[0] == "و" and len(word) > 3 else word
    if (word, *words[place + 1 : place + 2]) in _ENGLISH_PAIRS:
        return True
    if word in _AIMS and words[place - 1] == "،":
        return True
    if bare in _ASIDES or (bare, *words[place + 1 : place + 2]) in _PAIRS:
        return True
    return bare in ("بعد", "برفقه") and words[place - 1] in ("،", ",")


_RELATIVES = word_set("which who where whose whom when according as because since although though")


_AT_WHOM = word_set("targeting hitting striking")


def _trails(clause: Clause, trigger: Trigger, place: int) -> bool:
    """As in ", preventing X from …", ", which …": what an English sentence adds behind a comma."""
    words = clause.sentence.words
    if clause.sentence.arabic or words[place] != ",":
        return False
    behind = words[place + 1 : place + 4]
    if behind[:1] in (["a"], ["an"], ["especially"]):
        return True
    if trigger.kind in (Kind.STRIKE, Kind.CLASH) and _AT_WHOM & set(behind[:1]):
        return False  # "carried out strikes, targeting X"
    adds = any(w.endswith("ing") and w not in ("including", "during") for w in behind)
    return adds or bool(_RELATIVES & set(behind[:1]))


def _argued(clause: Clause, trigger: Trigger, first: int, place: int) -> bool:
    """Whether a name or a place stands before this word, as far as the clause has any."""
    told = [n.first for n in clause.names] + [s.first for s in clause.spots]
    return not told or any(first <= p < place for p in told)
