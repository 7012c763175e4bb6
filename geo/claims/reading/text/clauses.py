"""Stretches of speech cut into clauses: one main predicate each, as far as plain signs tell."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.model import PlaceRef
from geo.claims.reading.text.arabic_cuts import (
    AND_HAD,
    BEFORE_THAT,
    HAD,
    RELATIVES,
    SO_THAT_IT_STANDS,
    goes_on_there,
    had_before,
    had_done,
    in_a_list,
    takes_its_place,
)
from geo.claims.reading.text.english_clauses import CUT_ENGLISH, cuts_english
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import ADJECTIVE, PHRASE
from geo.claims.reading.text.kept import kept
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.next_holders import holds_the_next, holds_too
from geo.claims.reading.text.scene import Counted, Sentence, Spot, Timed, by_place
from geo.claims.reading.text.told_besides import tells_besides
from geo.claims.reading.text.until_then import what_came_then
from geo.claims.reading.text.voices import Stretch
from geo.claims.reading.text.wordset import word_set

_CUTTERS = word_set(
    "فيما بينما حيث اذ كما لكن ولكن وان وانه وانها وانهم وانهما وبان وبانه وبانها وبانهم "
    "while but whereas although "
    "لكنه لكنها لكنهم ولكنه ولكنها ولكنهم ولديه ولديها ولديهم ولدينا انما وانما بل بعدما وبعدما "
    "فضلا وهي وهو وهم وبذلك ولهذا "
    "ولذلك ولذا وعليه وينتظر ويتوقع ويرتقب ويفترض"
)


_BUT = frozenset({"الا", "غير", "بيد"})  # with "that" behind: "save that", "other than that"
WHAT_IT_IS = frozenset({"وهو", "وهي", "وهم", "وهما"})
"""What opens an aside on somebody: "X, and it is a band of Y"."""
_AS_FOR = "اما"
_AFTER_COMMA = frozenset({"ثم", _AS_FOR})
_CUTTING_PAIRS = frozenset(
    {
        ("ومن", "المومل"), ("ومن", "المتوقع"), ("ومن", "المقرر"), ("ومن", "المنتظر"),
        ("ومن", "المفترض"), ("ومن", "المرجح"), ("ومن", "المزمع"),
        ("وعلي", "الفور"), ("وعلي", "اثر"), ("وعلي", "اثرها"), ("في", "حين"), ("وفي", "حال"),
        ("وفي", "حاله"), ("سبق", "ذلك"), ("وسبق", "ذلك"), ("تلا", "ذلك"), ("وتلا", "ذلك"),
        ("اعقب", "ذلك"), ("واعقب", "ذلك"), ("تبع", "ذلك"), ("وتبع", "ذلك"),
    }
)  # fmt: skip


@dataclass(frozen=True)
class Clause:
    """Words of one sentence, half-open, that one speaker vouches for."""

    sentence: Sentence
    stretch: Stretch
    first: int
    last: int

    def cue(self, meaning: str, *others: str) -> Sequence[Hit]:
        """The cues of one of these meanings in this clause, in order."""
        by_meaning = self._by_meaning
        if not others:
            return by_meaning.get(meaning, ())
        told = [by_meaning[one] for one in (meaning, *others) if one in by_meaning]
        if len(told) < 2:
            return told[0] if told else ()
        found = [hit for hits in told for hit in hits]
        found.sort(key=by_place)
        return found

    @kept
    def _by_meaning(self) -> Mapping[str, Sequence[Hit]]:
        if self._is_whole:
            return self.sentence.by_meaning
        by_meaning: dict[str, list[Hit]] = {}
        for hit in self.sentence.cues:
            if not self.first <= hit.first < self.last:
                continue
            if hit.meaning in by_meaning:
                by_meaning[hit.meaning].append(hit)
            else:
                by_meaning[hit.meaning] = [hit]
        return by_meaning

    @property
    def _is_whole(self) -> bool:
        return self.first == 0 and self.last == len(self.sentence.words)

    def speech(self) -> "Clause":
        """All that its speaker says in this sentence, as one clause."""
        return Clause(self.sentence, self.stretch, self.stretch.first, self.stretch.last)

    @kept
    def meanings(self) -> Set[str]:
        """The meanings of the cues in this clause."""
        return self._by_meaning.keys()

    @kept
    def said(self) -> frozenset[str]:
        """The words of this clause, in no order: whether a rule has anything to look at."""
        return frozenset(self.sentence.words[self.first : self.last])

    def cues_before(self, place: int) -> list[Hit]:
        """All cues of this clause that begin before ``place``."""
        return [h for h in self.sentence.cues if self.first <= h.first < place]

    @kept
    def names(self) -> Sequence[Named]:
        """The actors named in this clause."""
        if self._is_whole:
            return self.sentence.names
        return [n for n in self.sentence.names if self.first <= n.first < self.last]

    @kept
    def spots(self) -> Sequence[Spot]:
        """The places named in this clause."""
        if self._is_whole:
            return self.sentence.spots
        return [s for s in self.sentence.spots if self.first <= s.first < self.last]

    @kept
    def dates(self) -> Sequence[Timed]:
        """The dates in this clause."""
        if self._is_whole:
            return self.sentence.dates
        return [d for d in self.sentence.dates if self.first <= d.first < self.last]

    @kept
    def counts(self) -> Sequence[Counted]:
        """The figures in this clause."""
        if self._is_whole:
            return self.sentence.counts
        return [c for c in self.sentence.counts if self.first <= c.first < self.last]

    @kept
    def place_refs(self) -> dict[tuple[int, str, str | None], PlaceRef]:
        """The references to its places that were made so far, by word, place and role."""
        return {}

    def word(self, place: int) -> str:
        """The word at ``place``, or nothing outside the clause."""
        return self.sentence.words[place] if self.first <= place < self.last else ""


def clauses(sentence: Sentence, stretch: Stretch) -> list[Clause]:
    """Cut a stretch into clauses, in order."""
    cuts = [stretch.first]
    words, arabic, asks_from = sentence.words, sentence.arabic, sentence.asks_from
    told_at = sentence.told_at if arabic else frozenset[int]()
    may_cut = map(_MAY_CUT_AT.__getitem__, words[stretch.first + 1 : stretch.last])
    for place, may in enumerate(may_cut, stretch.first + 1):
        if place == asks_from:
            cuts.append(place)
            continue
        if not may and not (
            (place in told_at and _may_open(sentence, place)) if arabic else words[place - 1] == ","
        ):
            continue  # as most words
        if (
            _cuts(sentence, place)
            and place - cuts[-1] > 1
            and not _only_subject(sentence, cuts[-1], place)
        ):
            cuts.append(place)
    cuts.append(stretch.last)
    return [
        Clause(sentence, stretch, first, last) for first, last in pairwise(cuts) if last > first
    ]


_TOPIC_REACH = 12  # words from "as for" to what is told of it


def _only_subject(sentence: Sentence, first: int, place: int) -> bool:
    """As in "most of the guards, …, withdrew": what stands before the comma is who does it."""
    if sentence.words[first] == _AS_FOR and sentence.words[place].startswith("ف"):
        return place - first <= _TOPIC_REACH  # "as for X, it …"
    if not sentence.arabic or sentence.words[place - 1] != "،" or place - first > 12:
        return False
    if not any(h.first == place and h.verbal and not h.joiner for h in sentence.cues):
        return False
    inside = {p for n in sentence.names for p in range(n.first, n.last)}
    told = any(
        first <= h.first < place and h.meaning in EVENTS and h.first not in inside
        for h in sentence.cues
    )
    return not told and any(first <= n.first < place and not n.metonym for n in sentence.names)


def _may_cut(word: str) -> bool:
    """A first look: whether a word by itself may begin a clause."""
    return word in _MAY_CUT or word.lstrip("و") in _MAY_CUT_JOINED


_MAY_CUT_AT = ByWord(_may_cut)


def _may_open(sentence: Sentence, place: int) -> bool:
    """A first look at an Arabic word: whether what is told there may begin a clause.

    It does behind a comma, with "and" or "so" before it, or as "it led to".
    """
    words = sentence.words
    if words[place][0] in "وف" or words[place - 1] in ("،", ","):
        return True
    return any(hit.first == place for hit in sentence.by_meaning.get("lead_to", ()))


def _cuts(sentence: Sentence, place: int) -> bool:
    words = sentence.words
    word = words[place]
    if place in sentence.in_spots or (word == "الي" and words[place + 1 : place + 2] != ["ان"]):
        return False
    if sentence.arabic and (says_how_far(sentence, place) or goes_on_there(words, place)):
        return False
    goes_on = word == "بل" and "فقط" in words[max(0, place - 3) : place]  # "not only X but Y"
    goes_on = goes_on or (word == "فضلا" and _more_ground(sentence, place))
    goes_on = goes_on or (word in WHAT_IT_IS and _tells_what_it_is(sentence, place))
    if (
        (word in _CUTTERS and not goes_on)
        or word in (";", "؛")
        or (word in _AFTER_COMMA and words[place - 1] == "،")
    ):
        return True
    if tuple(words[place : place + 2]) in _CUTTING_PAIRS or what_came_then(sentence, place):
        return True
    hits = [h for h in sentence.cues_at(place) if h.meaning in EVENTS]
    if sentence.arabic:
        return _cuts_arabic(sentence, place, hits)
    return holds_the_next(sentence, place) or cuts_english(sentence, place, hits)


_REACHES = word_set(
    "يبدا تبدا ينتهي تنتهي يمتد تمتد ينطلق تنطلق يصل تصل يبلغ تبلغ ينحدر تنحدر يتجه تتجه"
)
_RELATIVE = frozenset({"الذي", "التي"})


def says_how_far(sentence: Sentence, place: int) -> bool:
    """As in "that starts at X and ends at Y": a description of ground, no clause of its own."""
    words = sentence.words
    verb = place + 1 if words[place] in _RELATIVE else place
    if verb == len(words) or words[verb].removeprefix("و") not in _REACHES:
        return False
    behind = words[verb + 1 : verb + 3]
    return any(w in ("طوله", "طولها") for w in behind) or any(
        verb < s.first <= verb + 4 for s in sentence.spots
    )


def _mere_aside(sentence: Sentence, place: int) -> bool:
    """As in "the SDF, which Washington backs, …": closed by a comma, and nothing happens in it."""
    words = sentence.words
    if words[place - 1] not in ("،", ","):
        return False
    end = next((p for p in range(place + 1, min(len(words), place + 8)) if words[p] == "،"), None)
    return end is not None and not _happens(sentence, place, end)


_RUNS = ("run", "build")
_RUN = ("patrol", "post", "barrier")
_RUN_REACH = 12  # words from who to what is run


def _before_its_object(sentence: Sentence, place: int) -> bool:
    """As in "X ran, beside men who fight there, patrols": what is run stands behind "who"."""
    verb = next((h for h in reversed(sentence.cue(*_RUNS, last=place)) if h.verbal), None)
    if verb is None or sentence.cue(*_RUN, first=verb.last, last=place):
        return False
    words = sentence.words
    end = next((p for p in range(place, min(len(words), place + _RUN_REACH)) if words[p] == "،"), 0)
    return bool(end) and any(h.first == end + 1 for h in sentence.cue(*_RUN, first=end))


def _tells_what_it_is(sentence: Sentence, place: int) -> bool:
    """As in "X, and it is an armed band, took the gate": an aside, and X's own verb behind it."""
    if not _mere_aside(sentence, place):
        return False
    end = sentence.words.index("،", place)
    return _a_verb_at(sentence, end + 1)


def _happens(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a word between the two places tells of an event."""
    return any(
        first < h.first < last and h.meaning in EVENTS and h.meaning not in ("verb", "run")
        for h in sentence.cues
    )


def _cuts_arabic(sentence: Sentence, place: int, hits: list[Hit]) -> bool:  # noqa: PLR0911, PLR0912 (one return a rule)
    words = sentence.words
    if words[place].lstrip("و") in BEFORE_THAT and words[place + 1 : place + 2] == ["ان"]:
        return True
    if words[place - 1] == "ان" and words[place - 2].lstrip("و") == "دون":
        return False
    if words[place] in HAD and had_done(sentence, place):
        return True
    if words[place] in AND_HAD and (
        "قد" in words[place + 1 : place + _HAD_REACH] or had_before(sentence, place)
    ):
        return True
    if words[place - 1] == "،" and any(
        h.meaning == "deny" and h.form == ADJECTIVE for h in sentence.cues_at(place)
    ):
        return True  # "…, denying that"
    if words[place] in _WHEN and words[place - 1] == "،" and _a_verb_at(sentence, place + 1):
        return True
    if holds_too(sentence, place) is not None or takes_its_place(words, place):
        return True
    if _another_and_his_verb(sentence, place) or _and_there(sentence, place):
        return True
    if _main_goes_on(sentence, place):
        return True
    if words[place] in _AND_A_PART and sentence.cue("control", first=place, last=place + _PART):
        return True
    if words[place] in _BUT and words[place + 1 : place + 2] and words[place + 1] in _THAT:
        return True
    if words[place] in RELATIVES:
        return not (_mere_aside(sentence, place) or _before_its_object(sentence, place))
    if words[place - 1 : place + 2] == ["،", "علي", "ان"] or _adds(sentence, place):
        return True
    if tells_besides(sentence, place):
        return True
    tolls = words[place].startswith(("واصاب", "وجرح", "ومقتل")) and _tolls(words, place)
    for hit in hits:
        if hit.joiner and (tolls or (hit.meaning in ("kill", "wound") and _tolls(words, place))):
            continue
        if hit.joiner and (hit.verbal or hit.meaning == "ongoing"):
            if in_a_list(sentence, place, hit):
                continue
            return True
        led = hit.verbal and hit.meaning == "lead_to" and words[place - 1] not in _NOT
        if led and not _is_a_valley(words, place):
            return True
        if (
            hit.verbal
            and words[place - 1] in ("،", ",")
            and hit.meaning not in ("length", "strength")
        ):
            return True
    if words[place] in _AND_NOT and (
        words[place + 1 : place + 2] in _CAME_ABOUT
        or (words[place] in _AND_NOT_VERB and _tells_at(sentence, place + 1))
        or any(
            h.first == place + 1
            and ((h.verbal and h.meaning in EVENTS) or h.meaning in ("kill", "wound"))
            for h in sentence.cues
        )
    ):
        return True
    if words[place] in _BEGINS:
        return True
    after = words[place : place + 2]
    return (
        len(after) == 2 and after[0] in ("ما", "مما") and after[1][:2] in ("اس", "اد", "او", "يو")
    )


def _another_and_his_verb(sentence: Sentence, place: int) -> bool:
    """As in "X holds A and Y holds B": behind "and Y" a verb for one, as it was told of X."""
    name = next((n for n in sentence.names if n.first == place and n.joiner == "و"), None)
    if name is None or name.last >= len(sentence.words):
        return False
    verb = sentence.words[name.last]
    if not verb.startswith(("ي", "ت")) or verb.endswith(("ان", "ون")):
        return False
    held = [h.first for h in sentence.cue("control") if h.verbal or h.form == PHRASE]
    return name.last in held and held[0] < place


_GOES_ON = word_set(
    "تستعد يستعد تتاهب يتاهب تعتزم يعتزم تخطط يخطط تنوي ينوي تواصل يواصل بدات بدا تبدا يبدا ستبدا "
    "سيبدا تحاول يحاول تسعي يسعي"
)
_ASIDE = 12  # words from "who" to the comma that closes what is said of him


def _main_goes_on(sentence: Sentence, place: int) -> bool:
    """As in "X, who took A, is getting ready for B", in Arabic: the main verb behind the aside."""
    words = sentence.words
    if words[place] not in _GOES_ON or words[place - 1] not in ("،", ","):
        return False
    near = range(place - 2, max(0, place - _ASIDE), -1)
    opened = next((p for p in near if words[p] in RELATIVES), None)
    if opened is None or words[opened - 1] not in ("،", ","):
        return False
    return any(opened < h.first < place and _tells(h) for h in sentence.cues)


_AND_A_PART = frozenset({"وجزء", "وقسم", "والباقي", "والبقيه", "وبقيته", "وبقيتها"})
_PART = 7  # words from "and a part" over which to who holds it
_AND_IN = frozenset({"وفي", "وعلي", "وقرب", "وعند", "وغرب", "وشرق", "وشمال", "وجنوب"})
_OF_NO_DEED = frozenset({"verb", "run", "length", "strength"})
_AND_IN_REACH = 5  # words from "and in" over the ground to the verb


def _and_there(sentence: Sentence, place: int) -> bool:
    """As in "X struck A, and in the air Y struck B": the ground first, and the verb behind it."""
    words = sentence.words
    if words[place] not in _AND_IN or words[place - 1] not in ("،", ","):
        return False
    near = [h for h in sentence.cues if place + 1 < h.first <= place + _AND_IN_REACH and _tells(h)]
    if not near or "،" in words[place : near[0].first]:
        return False
    return any(h.first < place and _tells(h) for h in sentence.cues)


def _tells(hit: Hit) -> bool:
    return hit.verbal and hit.meaning in EVENTS and hit.meaning not in _OF_NO_DEED


_HAD_REACH = 7  # words from "and" over whom "had" is said of to his deed
_WHEN = frozenset({"حين", "عندما", "حينما"})


def _tells_at(sentence: Sentence, place: int) -> bool:
    return any(h.meaning in EVENTS for h in sentence.cues_at(place))


def _a_verb_at(sentence: Sentence, place: int) -> bool:
    return any(
        (h.verbal or h.form == PHRASE) and h.meaning in EVENTS for h in sentence.cues_at(place)
    )


_MORE_REACH = 7  # words from "besides" to the further ground


def _more_ground(sentence: Sentence, place: int) -> bool:
    """As in "besides villages such as X": the list of places goes on."""
    spot = next((s.first for s in sentence.spots if place < s.first <= place + _MORE_REACH), None)
    return spot is not None and not _happens(sentence, place, spot)


_BEGINS = frozenset({"وسيتم", "وستتم", "وسوف", "وهناك", "وثمه", "وهنالك"})
_THAT = frozenset({"ان", "انه", "انها", "انهم"})
_AND_NOT = frozenset({"ولم", "ولن", "ولا", "وقد", "ولقد", "فقد"})
_NOT = frozenset({"لم", "ولم", "لن", "ولن", "لا", "ولا"})  # its own verb follows each
_AND_NOT_VERB = frozenset({"ولم", "ولن"})  # a verb follows, whatever it is written like
_CAME_ABOUT = (["تم"], ["تمت"], ["جري"], ["جرت"])  # a passive by a verb and a noun
_ADDS = frozenset({"بالاضافه", "اضافه", "علاوه", "ناهيك"})
_MAY_CUT = (
    _CUTTERS | _AND_NOT | _BEGINS | {first for first, _ in _CUTTING_PAIRS} | CUT_ENGLISH | _WHEN
    | _AFTER_COMMA | {";", "؛", "الا", "علي", "ما", "مما", "ومن"} | HAD
    | AND_HAD | {"حتي", "الي"} | _AND_IN | _AND_A_PART | _GOES_ON | SO_THAT_IT_STANDS | RELATIVES
)  # fmt: skip
_MAY_CUT_JOINED = _ADDS | BEFORE_THAT


def _adds(sentence: Sentence, place: int) -> bool:
    """As in "in addition to there being talks": another thing is told, by a noun of its own."""
    told = sentence.words[place + 2 : place + 3]
    return sentence.words[place].lstrip("و") in _ADDS and (
        told == ["وجود"] or any(h.first == place + 2 for h in sentence.cue("coordination"))
    )


def _is_a_valley(words: Sequence[str], place: int) -> bool:
    """As in "towards Wadi X", in Arabic: written like "and led", which leads to something."""
    return words[place] == "وادي" and "الي" not in words[place + 1 : place + _LED_REACH]


_LED_REACH = 4  # words from "and led" over by what to "to"


def _tolls(words: list[str], place: int) -> bool:
    """Whether this goes on with a toll: "killed and wounded" is one, not two clauses."""
    return words[place - 1].lstrip("وب").startswith(("مقتل", "قتل", "استشهاد", "جرح", "اصاب"))


__all__ = ["EVENTS", "WHAT_IT_IS", "Clause", "clauses", "says_how_far"]
