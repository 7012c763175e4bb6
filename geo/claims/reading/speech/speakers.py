"""Who a speaker is: whom the words name, or point back to, and on what record he speaks."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Attribution, Record
from geo.claims.reading.speech.listeners import listener
from geo.claims.reading.speech.nameless import (
    BARE,
    MEN_UNNAMED,
    TITLES,
    are_the_guard,
    bare_source,
    is_no_person,
    is_one_of_many,
    is_one_unnamed,
)
from geo.claims.reading.speech.person_names import (
    SPEAKER_MEANINGS,
    has_name,
    is_a_body,
    only_a_name,
    proper_words,
)
from geo.claims.reading.speech.records import by_its_head, is_own_correspondent, record_of
from geo.claims.reading.speech.shown import shown
from geo.claims.reading.speech.speaker_words import own_words, without_medium
from geo.claims.reading.speech.statements import MEDIA
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.latter import is_the_latter
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import OFFICES, SPEAKS_FOR, Stretch, Voices
from geo.claims.reading.text.wordset import word_set

OPENERS = word_set(
    "ان بان فان فانه فانها انه انها بانه بانها انهم اننا بانهم انهما عن that قوله قولها قولهم"
)


def speakerish(
    sentence: Sentence, first: int, last: int, known: Container[str] = frozenset()
) -> bool:
    """Whether these words may name a speaker; ``known`` are surnames told before."""
    return (
        bool(sentence.cue(*SPEAKER_MEANINGS, first=first, last=last))
        or any(first <= n.first < last and not (n.metonym and n.head) for n in sentence.names)
        or any(word in known for word in sentence.words[max(0, first) : max(0, last)])
        or is_the_latter(sentence.words[max(0, first) : max(0, last)])
    )


def end_of_phrase(sentence: Sentence, start: int) -> int:
    """Where a speaker phrase that begins at ``start`` ends."""
    verbs = {h.first for h in sentence.cues if h.verbal and h.meaning in _ACTS}
    verbs -= {p for n in sentence.names for p in range(n.first, n.last)}
    for place in range(start, min(len(sentence.words), start + 18)):
        word = sentence.words[place]
        if word == "." and sentence.words[place - 1] in _SHORT_TITLES and place > start:
            continue  # "Maj. Gen."
        if word == "." and place > start and _of_initials(sentence.words, place):
            continue
        if word == "،" and place > start:
            return _past_apposed_name(sentence, start, place)
        if word in "،,:؛;.)" or word in OPENERS or (word == "-" and _parts(sentence, place)):
            return place
        if sentence.arabic and place > start and place in verbs and not _relative(sentence, place):
            return place
        if sentence.arabic and place > start and _opens_told(sentence, start, place):
            return place
        told = "".join(sentence.words[place + 1 : place + 2])
        counted = any(c.first in (place, place + 1) for c in sentence.counts)
        many = word.isdigit() and counted and sentence.starts[place] > sentence.ends[place - 1]
        if place > start and (many or (word in _ABOUT and (told[:1].isdigit() or counted))):
            return place  # "according to sources some 300 of them"
    return min(len(sentence.words), start + 18)


def _of_initials(words: Sequence[str], stop: int) -> bool:
    """As in "the U.S. military", "John R. Smith": a full stop behind one letter, more behind it."""
    letter = words[stop - 1]
    return len(letter) == 1 and letter.isascii() and letter.isalpha() and stop + 1 < len(words)


_APPOSED = 7  # words of ", Colonel Sami Hassan"


def _past_apposed_name(sentence: Sentence, start: int, comma: int) -> int:
    """Over "، the colonel X Y" behind an office, in Arabic, where nothing but his name stands."""
    words = sentence.words
    rank = sentence.cue("title", first=comma + 1, last=comma + 2)
    if not rank or not sentence.cue("title", "official", first=start, last=comma):
        return comma
    begun = rank[0].last
    near = range(begun, min(len(words), comma + _APPOSED))
    close = next((p for p in near if words[p] in "،,.:"), min(len(words), comma + _APPOSED))
    return close if close > begun and only_a_name(sentence, begun, close) else comma


_ABOUT = word_set("نحو قرابه حوالي زهاء about some around roughly")
_ANNOUNCING = word_set("بيان ببيان تصريح تغريده منشور")
_MEDIA_REACH = 3  # words from "in a statement" over what kind it is to what it tells


def _opens_told(sentence: Sentence, start: int, place: int) -> bool:
    """As in "X announced the taking of Y", "X announced in a statement the death of Z"."""
    if sentence.words[place] in _TELLS_WHY:
        return True  # "according to X and because of Y"
    near = sentence.words[max(start, place - _MEDIA_REACH) : place]
    named = any(n.last == place and n.first >= start and not n.metonym for n in sentence.names)
    if not named and not _ANNOUNCING & set(near):
        return False
    return any(
        h.first == place and h.head in ("", "ال") and h.form == NOUN and h.meaning in _TOLD
        for h in sentence.cues
    )


_TELLS_WHY = word_set("وبسبب بسبب نتيجه ونتيجه رغم برغم وذلك")
_SHORT_TITLES = word_set("maj gen brig lt col capt sgt dr mr mrs ms adm rep sen st gov prof cmdr")


def _parts(sentence: Sentence, place: int) -> bool:
    """Whether a dash parts two phrases; a hyphen within a name does not."""
    if sentence.arabic:
        return True
    return place > 0 and sentence.starts[place] > sentence.ends[place - 1]


_ACTS = frozenset(
    {"capture", "presence", "operation", "strike", "clash", "kill", "arrest", "infiltration",
     "hold_verb", "build", "transfer", "open", "close"}
)  # fmt: skip
_TOLD = _ACTS | {"hold", "control", "encirclement", "start", "run", "foil", "wound", "patrol"}


def _relative(sentence: Sentence, place: int) -> bool:
    return sentence.words[place - 1] in ("الذي", "التي", "الذين", "ما", "لم", "لا")


class _Phrase(NamedTuple):
    """The words for a speaker: what stands in them, and which of them look like a person's name."""

    first: int
    last: int
    words: list[str]
    proper: list[str]
    names: list[Named]
    hits: set[str]


def speaker_of(
    sentence: Sentence, text: str, voices: Voices, first: int, last: int
) -> Stretch | None:
    """The speaker in these words; the last one where they name none ("he added")."""
    via = outlet_in(sentence, text, first, last)
    first, last = _of_the_latter(sentence, *own_words(sentence, text, first, last))
    alone = sentence.arabic and last - first == 1 and sentence.quoted[first : first + 1] == [True]
    if alone and not sentence.cue("collective", "source", "official", first=first, last=last):
        return voices.last  # "he goes on, “we hear that …”": words of his, and no speaker
    said = _phrase(sentence, text, first, last)
    known = _named_before(sentence, said, voices)
    if known is not None:
        return known
    if _names_nobody(sentence, text, said):
        return _unnamed(sentence, text, voices, first, last)
    if not said.proper:
        if voices.person is not None and _same_person(said.words):
            return voices.person
        again = _by_office(voices, said.words, said.names) if sentence.arabic else None
        if again is not None:
            return again
    return _described(sentence, text, voices, said, via)


def _of_the_latter(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """As in "X accused Y of it, but the latter denied it": Y, the body named last before."""
    if not is_the_latter(sentence.words[first:last]):
        return first, last
    bodies = [(n.first, n.last) for n in sentence.names if n.last <= first and not n.metonym]
    return bodies[-1] if bodies else (first, last)


def _named_before(sentence: Sentence, said: _Phrase, voices: Voices) -> Stretch | None:
    """The person of this name who spoke before; a namesake of another given name is another."""
    for word in said.proper:
        known = voices.by_name.get(word)
        if known is None:
            continue
        place = sentence.words.index(word, said.first)
        given = sentence.words[place - 1] if place > said.first else ""
        told = next((words for _, one, words in voices.named if one is known), frozenset())
        if given not in said.proper or given in told:
            return known
    return None


def _phrase(sentence: Sentence, text: str, first: int, last: int) -> _Phrase:
    words = sentence.words[first:last]
    names = [n for n in sentence.names if first <= n.first < last and not n.metonym]
    if names:
        outlets = sentence.cue("outlet", first=first, last=last)
        names = [n for n in names if not any(h.first <= n.first < h.last for h in outlets)]
    told = (h for h in sentence.cues if first <= h.first < last)
    if "local" in words:
        told = (h for h in told if not _only_local(sentence, h, last))
    hits = {h.meaning for h in told}
    return _Phrase(first, last, words, proper_words(sentence, text, first, last), names, hits)


_TELLS_WHO = frozenset({"collective", "institution", "official", "title", "outlet"})


def _names_nobody(sentence: Sentence, text: str, said: _Phrase) -> bool:
    """Whether the words only point back: "he", "the source", "the officer"."""
    first, last, words, proper, names, hits = said
    source = "source" in hits and not bare_source(words)
    told = names or proper or source or not hits.isdisjoint(_TELLS_WHO)
    lone = sentence.arabic and is_one_of_many(sentence, first, last)
    if not words or not (told or lone):
        return True
    if not bare_source(words):
        return False
    return not (sentence.arabic and (names or has_name(sentence, text, first, last, proper)))


def _described(
    sentence: Sentence, text: str, voices: Voices, said: _Phrase, via: str | None
) -> Stretch:
    """The speaker whom these words name or describe: for which bodies, and on what record."""
    first, last, words, proper, names, hits = said
    if not proper and MEN_UNNAMED & set(words) and not are_the_guard(words):
        hits.add("official")
    if not sentence.arabic and not proper and is_one_unnamed(words):
        hits.add("source")
    many = sentence.arabic and is_no_person(words)
    record = record_of(
        hits,
        named=not many and has_name(sentence, text, first, last, proper),
        proper=proper != [],
        bodied=names != [],
        lone=is_one_of_many(sentence, first, last),
    )
    if not sentence.arabic:
        record = by_its_head(words, proper, record)
        if record is Record.NAMED and is_a_body(sentence, text, first, last):
            record = Record.INSTITUTIONAL
    elif record is Record.INSTITUTIONAL and _named_then_described(sentence, first, last):
        record = Record.NAMED
    bodies = _bodies(sentence, voices, names)
    before = sentence.words[first - 1] if first else ""
    name = shown(sentence, text, first, last, bare=before in MEDIA or before in _ACCORDING_TO)
    ours = record is Record.OUTLET and any(w.endswith("نا") or w == "our" for w in words)
    if ours or is_own_correspondent(words, hits, named=record is Record.NAMED):
        return Stretch(first, last, Attribution(None, Record.OUTLET, via=name or None), bodies)
    return Stretch(first, last, Attribution(name, record, via), bodies)


_ACCORDING_TO = word_set("وفقا ووفقا طبقا وطبقا تبعا وتبعا")
"""Behind these the Arabic "to" is written onto the speaker."""


def _bodies(sentence: Sentence, voices: Voices, names: list[Named]) -> tuple[str, ...]:
    """For whom somebody of these names speaks."""
    told = [n for n in names if n.ids and (sentence.arabic or not n.reason.endswith(_VAGUE))]
    meant = [max(n.ids, key=lambda one: min(voices.counts[one], 1)) for n in told]
    bodies = tuple(dict.fromkeys(SPEAKS_FOR.get(one, one) for one in meant if one not in _NO_BODY))
    alone = not any(n.joiner for n in told)
    if alone and bodies[:1] == ("iraqi_army",) and any(b.startswith("pmf") for b in bodies):
        return tuple(b for b in bodies if b != "iraqi_army")  # "the PMF's Anbar operations"
    return bodies


_DESCRIBED = frozenset({"وهو", "وهي", "الذي", "التي"})
_FULL_NAME = 4  # words


def _named_then_described(sentence: Sentence, first: int, end: int) -> bool:
    """As in "said X Y, one of the men of Z, that": a bare name, and of whom the man is."""
    near = range(first + 1, min(end - 1, first + _FULL_NAME))
    mark = next((p for p in near if sentence.words[p] in ("،", "من")), None)
    if mark is None:
        return False
    told = mark - first > 1 or sentence.words[mark + 1] in _DESCRIBED
    return told and only_a_name(sentence, first, mark)


def _only_local(sentence: Sentence, hit: Hit, last: int) -> bool:
    """As in "local officials": where they are, not "a local" who speaks."""
    alone = hit.last - hit.first == 1 and sentence.words[hit.first] == "local"
    return alone and hit.last < last and sentence.words[hit.last].isalpha()


def _unnamed(
    sentence: Sentence, text: str, voices: Voices, first: int, last: int
) -> Stretch | None:
    """A capital that speaks, a body that nobody knows, or whoever spoke before."""
    words = sentence.words[first:last]
    states = [n for n in sentence.names if n.metonym and n.ids and first <= n.first < last]
    unknown = not sentence.arabic and len(words) >= _UNKNOWN_SPEAKER and words[0] not in BARE
    if words[:1] == ["the"] and words[-1] in voices.by_title:
        return voices.by_title[words[-1]]
    if not bare_source(words) and (states or unknown):
        one = not states and not sentence.arabic and is_one_unnamed(words)
        record = Record.ANONYMOUS if one else Record.INSTITUTIONAL
        attribution = Attribution(shown(sentence, text, first, last), record)
        return Stretch(first, last, attribution, states[0].ids[:1] if states else ())
    if voices.last is None and words[:1] and words[0] in _SPEAKS_FOR_A_BODY:
        attribution = Attribution(shown(sentence, text, first, last), Record.INSTITUTIONAL)
        return Stretch(first, last, attribution)
    if voices.last is None and sentence.cue("withheld", first=first, last=last):
        return Stretch(
            first, last, Attribution(shown(sentence, text, first, last), Record.ANONYMOUS)
        )
    titled = words[:1] == ["the"] and words[-1] in TITLES
    own = [n.ids[0] for n in sentence.names if first <= n.first < last and n.ids and not n.metonym]
    told = voices.last.bodies if voices.last is not None else ()
    other = titled and own != [] and not sentence.arabic and own[0] not in told
    nameless = ("source", "official") if sentence.arabic else ("source",)  # "the officer said"
    unknown = titled or bool(sentence.cue(*nameless, first=first, last=last))
    if not other and (voices.last is not None or not unknown):
        return _he(words) if voices.last is None and not sentence.arabic else voices.last
    on_record = words[-1].startswith(_ON_RECORD) or words[-1] in OFFICES
    record = Record.INSTITUTIONAL if on_record else Record.ANONYMOUS
    return Stretch(
        first, last, Attribution(shown(sentence, text, first, last), record), tuple(own[:1])
    )


_ON_RECORD = ("spokes", "statement")  # as in "the army spokesman", "the ministry's statement"


def _he(words: list[str]) -> Stretch | None:
    """As in "…, he said", before anybody is named who may be meant."""
    if words not in (["he"], ["she"]):
        return None
    return Stretch(0, 0, Attribution(words[0], Record.ANONYMOUS))


_SPEAKS_FOR_A_BODY = frozenset({"المتحدث", "الناطق"})
_NO_BODY = frozenset({"civilians", "displaced", "gunmen", "truck_drivers"})  # speak for none
_VAGUE = ("mostly ISIS", "mostly Iran-backed")  # of wordings that may mean several bodies
_UNKNOWN_SPEAKER = 2  # words that name somebody at least, where none of them is known
_ROLES = word_set(
    "القايد النايب المحافظ الوزير المدير الرييس اللواء العميد العقيد الفريق المقدم الناطق المتحدث "
    "القايممقام العضو الشيخ"
)


def _same_person(words: list[str]) -> bool:
    """As in "The governor said": the one named before."""
    return 0 < len(words) <= 3 and words[0] in _ROLES


def _by_office(voices: Voices, words: list[str], names: list[Named]) -> Stretch | None:
    """As in "the commander of X said": the one whom the article named with that office."""
    told = voices.by_title.get(words[0].removeprefix("ل").removeprefix("ال")) if words else None
    if told is None or len(words) > _OFFICE_LONGEST:
        return None
    bodies = {one for n in names for one in n.ids}
    return told if not bodies or not told.bodies or bodies & set(told.bodies) else None


_OFFICE_LONGEST = 6  # words


def outlet_in(sentence: Sentence, text: str, first: int, last: int) -> str | None:
    """The outlet that these words name, as the article writes it."""
    hits = sentence.cue("outlet", first=first, last=last)
    if not hits:
        return None
    heard = listener(sentence, text, first, last)
    if heard is not None:
        hits = [h for h in hits if not heard[0] <= h.first < heard[1]]
        if not hits:
            return None
    only_its_noun = hits[0].first == first and hits[0].last == first + 1
    end = hits[0].last
    for further in hits[1:] if sentence.arabic else ():
        end = further.last if further.first == end else end  # "the agency" and its name
    if only_its_noun and sentence.arabic:  # "the site X": X is no word that we know
        end = without_medium(sentence, text, first, last)
    return shown(sentence, text, hits[0].first, end, bare=True)


def remember_person(
    sentence: Sentence, text: str, voices: Voices, who: tuple[int, int], stretch: Stretch
) -> None:
    """Keep a named person for later mentions by surname or office."""
    if stretch.attribution.record is Record.NAMED:
        voices.person = stretch
        voices.named.append((sentence.number, stretch, frozenset(sentence.words[slice(*who)])))
        if sentence.arabic:
            for title in sentence.cue("title", first=who[0], last=who[1]):
                office = sentence.words[title.first].removeprefix("و").removeprefix("ال")
                voices.by_title[office] = stretch
        for word in proper_words(sentence, text, *who):
            voices.by_name.setdefault(word, stretch)
