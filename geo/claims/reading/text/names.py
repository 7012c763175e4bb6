"""Where actors are named in a sentence's words, by the longest name that fits."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gazetteer.byword import ByWord
from geo.claims.actors import Actors, Wording
from geo.claims.cues import words_of
from geo.claims.reading.text.brigade_lists import LISTED, brigades_at
from geo.claims.reading.text.forms import Cut, noun_cuts
from geo.claims.reading.text.made_english import BEGINNINGS, made_english_name
from geo.claims.reading.text.made_names import HEADS, made_name, nation_at
from geo.claims.reading.text.numbered_units import (
    DIVISIONS,
    UNITS,
    army_unit,
    number_in_words,
)
from geo.claims.reading.text.pairs_of_states import ARABIC, arabic_pair, english_pair
from geo.claims.reading.text.wordset import word_set
from geo.claims.tokens import is_arabic

PARTIES = "both governments, as parties to talks"
_OF = "'s"
_THE_ARMY = ("جيش", "")
_HEADS = HEADS | DIVISIONS | ARABIC
_LONGEST_OWNER = 4  # words of a name that "'s" is looked for on
_MEN_TAKEN = ("مقاتل", "جندي", "جنود", "عنصر", "عناصر", "عشر", "عدد", "ضابط", "ثلاث", "اربع")


def _counts_men(words: Sequence[str], place: int) -> bool:
    """Whether so many men stand there: whom somebody took."""
    word = words[place] if place < len(words) else ""
    return word.isdecimal() or word.startswith(_MEN_TAKEN)


class Named(NamedTuple):
    """An actor's name in a sentence: which readings it has, and the words it takes.

    ``ids`` holds the readings, best first; none where the name points back in the text.
    ``head`` is the Arabic particle written onto its first word ("ل", "ب"), ``joiner`` an "and".
    """

    ids: tuple[str, ...]
    first: int
    last: int
    joiner: str = ""
    head: str = ""
    metonym: bool = False
    reason: str = ""


_ORDINAL = ("st", "nd", "rd", "th")


class _Entry(NamedTuple):
    rest: tuple[str, ...]
    definite: bool
    ids: tuple[str, ...]
    metonym: bool
    reason: str
    owns: bool  # whether "'s" may be written onto it, as in "the SDF's men"


class NameIndex:
    """All names of actors, and the wordings that several share, by their first two words."""

    def __init__(self, actors: Actors, taught: Iterable[tuple[str, str]] = ()) -> None:
        self._firsts: set[str] = set()
        self._by_words: dict[tuple[str, str], list[_Entry]] = {}  # "" behind names of one word
        self._known = ByWord(self._read)
        for name, id_ in taught:  # first: of names that are equally long the first one counts
            self._add((name,), (id_,), False, "taught")
        for actor in actors.values():
            self._add((*actor.names_ar, *actor.names_en), (actor.id,), False, "")
        for wording in actors.wordings:
            self._add_wording(wording)

    def _add_wording(self, wording: Wording) -> None:
        names = (*wording.names_ar, *wording.names_en)
        self._add(names, wording.candidates, wording.metonym, wording.reason)

    def _add(self, names: Iterable[str], ids: tuple[str, ...], metonym: bool, reason: str) -> None:
        for name in names:
            first, *rest = words_of(name)
            definite = is_arabic(first) and first.startswith("ال") and len(first) > 4
            key = first[2:] if definite else first
            owns = not metonym and (bool(rest) or name.isupper()) and not is_arabic(first)
            entry = _Entry(tuple(rest), definite, ids, metonym, reason, owns)
            self._firsts.add(key)
            self._by_words.setdefault((key, rest[0] if rest else ""), []).append(entry)

    def find(self, words: Sequence[str]) -> list[Named]:
        """The names in ``words``, in order, none within another."""
        found: list[Named] = []
        behind = 0
        looks = enumerate(map(self._known.__getitem__, words))
        for place, cuts in [(place, cuts) for place, cuts in looks if cuts is not None]:
            if place < behind:
                continue
            if words[place] in LISTED and (listed := self._listed(words, place)):
                while found and (found[-1].last > listed[0].first or _owns(words, found, listed)):
                    found.pop()
                found += listed
                behind = max(place + 1, listed[-1].last)
                continue
            best = self._longest(words, place, cuts)
            if best is not None:
                best = _of_its_nation(words, self._or_longer(words, best))
                if words[best.first] == "اسر" and _counts_men(words, best.last):
                    then = self._longest(words, place + 1, self._beginnings(words[place + 1]))
                    best = then or best  # "ISIS took 12 fighters", written like "families of ISIS"
                if not best.head and place and words[place - 1] in ("ل", "ب"):
                    best = best._replace(head=words[place - 1])
                if best.head == "ب" and _is_called_so(words, place):
                    best = best._replace(head="")
                _add_or_join(words, found, best)
                behind = best.last
                other = _and_another_nation(words, best)
                if other is not None:
                    found.append(other)
                    behind = other.last
        return found

    def _listed(self, words: Sequence[str], place: int) -> list[Named]:
        """The brigades of the PMF that a list of numbers calls; none where one is unknown."""
        named: list[Named] = []
        for number, first, last in brigades_at(words, place):
            keys = ((("لواء", number), ()), *(((number, end), ("brigade",)) for end in _ORDINAL))
            entries = (
                entry
                for (key, rest) in keys
                for entry in self._by_words.get(key, ())
                if entry.rest == (key[1], *rest)
            )
            entry = next(entries, None)
            if entry is None:
                return []
            named.append(Named(entry.ids, first, last, "و" if named else ""))
        return named

    def _or_longer(self, words: Sequence[str], best: Named) -> Named:
        """The name that begins a word later and goes further: "the US", "US-backed forces of X"."""
        if best.last - best.first < 3 and words[best.first] != "the":
            return best
        second = best.first + 1
        then = self._longest(words, second, self._beginnings(words[second]))
        if then is None or then.last <= best.last:
            return best
        other = then.ids[:1] != best.ids[:1] or not is_arabic(words[second])
        return then if other else best

    def _longest(self, words: Sequence[str], place: int, cuts: Sequence[Cut]) -> Named | None:
        return max(self._at(words, place, cuts), key=lambda hit: hit.last, default=None)

    def _beginnings(self, word: str) -> tuple[Cut, ...]:
        """How a word is taken apart to begin a name."""
        return self._known[word] or ()

    def _read(self, word: str) -> tuple[Cut, ...] | None:
        """The same; None where it begins neither a name nor a list of brigades, as most words."""
        spelt = dict.fromkeys((word, word.removesuffix(_OF)))
        cuts = noun_cuts(word) if is_arabic(word) else [Cut("", "", w, "") for w in spelt]
        found = tuple(
            cut
            for cut in cuts
            if not cut.tail
            and (cut.core in self._firsts or cut.core in _HEADS or cut.core in BEGINNINGS)
        )
        return found if found or word in LISTED else None

    def _at(self, words: Sequence[str], place: int, cuts: Sequence[Cut]) -> Iterator[Named]:
        if not is_arabic(words[place]):
            yield from self._english_at(words, place)
            return
        before = words[max(0, place - 1)]
        if before.removeprefix("ال").startswith("مضاد"):
            return  # "anti-aircraft missiles"
        if before == "غير" and not words[place].startswith("ال"):
            return  # "unarmed", written like "no gunmen"
        for cut in cuts:
            has_article = cut.head.endswith("ال") or cut.head == "لل"
            for entry in self._beginning(cut.core, words, place):
                written = entry.definite and cut.head == "ل" and cut.core.startswith("ل")
                defined = entry.definite == has_article or written  # "to the brigade" has one L
                if defined:
                    particle = cut.head.removesuffix("ال").replace("لل", "ل")
                    yield from _named(entry, words, place, cut.joiner, particle)
            if cut.core in HEADS:
                body, last = made_name(words, place, cut.core, definite=has_article)
                if body:
                    particle = cut.head.removesuffix("ال").replace("لل", "ل")
                    yield Named((body,), place, last, cut.joiner, particle)
            if cut.core in ARABIC:
                yield from _both_states(words, place, arabic_pair(words, place))
            if cut.core in UNITS or cut.core in DIVISIONS:
                yield from self._numbered(cut, words, place)

    def _english_at(self, words: Sequence[str], place: int) -> Iterator[Named]:
        word = words[place]
        if place > 1 and words[place - 1] == "-" and words[place - 2] in ("anti", "counter"):
            return
        body, last = made_english_name(words, place) if word in BEGINNINGS else ("", place)
        yield from _both_states(words, place, english_pair(words, place))
        paired = body != "" and last == place + 1  # "Russian" in "Russian and Syrian troops"
        if paired:
            yield Named((body,), place, last)
        for entry in self._beginning(word, words, place):
            yield from _named(entry, words, place, "", "")
        yield from self._owning(words, place)
        if body and not paired:
            yield Named((body,), place, last)

    def _numbered(self, cut: Cut, words: Sequence[str], place: int) -> Iterator[Named]:
        """As in "the PMF's nineteenth brigade": the one that is listed; else an army's unit."""
        if cut.core in DIVISIONS or not any("حشد" in word for word in words):
            yield from self._of_an_army(cut, words, place)
            return
        number, last = number_in_words(words, place + 1)
        told = [words[place], number, *words[last:]]
        for entry in self._by_words.get((cut.core, number), ()) if number else ():
            for name in _named(entry, told, 0, cut.joiner, ""):
                yield name._replace(first=place, last=last + name.last - 2)

    def _of_an_army(self, cut: Cut, words: Sequence[str], place: int) -> Iterator[Named]:
        """As in "the armoured brigade 27": of the army of the country that is spoken of."""
        last = army_unit(words, place, cut.core)
        if last == place:
            return
        particle = cut.head.removesuffix("ال").replace("لل", "ل")
        for entry in self._by_words.get(_THE_ARMY, ()):
            yield Named(entry.ids, place, last, cut.joiner, particle, reason=entry.reason)

    def _owning(self, words: Sequence[str], place: int) -> Iterator[Named]:
        """As in "the SDF's men", "the Iraqi army's tanks"."""
        near = words[place : place + _LONGEST_OWNER]
        if _OF not in "".join(near):
            return  # as mostly
        end = next((p for p, word in enumerate(near) if word.endswith(_OF)), -1)
        if end < 0:
            return
        plain = [*near[:end], near[end].removesuffix(_OF)]
        for entry in self._beginning(plain[0], plain, 0):
            if entry.owns and len(entry.rest) == end and tuple(plain[1:]) == entry.rest:
                yield Named(entry.ids, place, place + end + 1, reason=entry.reason)

    def _beginning(self, core: str, words: Sequence[str], place: int) -> Sequence[_Entry]:
        """The names that begin with ``core``, the word at ``place``, and go on with the next."""
        alone = self._by_words.get((core, ""), ())
        following = words[place + 1] if place + 1 < len(words) else ""
        further = self._by_words.get((core, following), ()) if following else ()
        return [*alone, *further] if alone and further else alone or further


def _named(
    entry: _Entry, words: Sequence[str], place: int, joiner: str, head: str
) -> Iterator[Named]:
    last = place + 1 + len(entry.rest)
    if tuple(words[place + 1 : last]) == entry.rest:
        yield Named(entry.ids, place, last, joiner, head, entry.metonym, entry.reason)


def _both_states(words: Sequence[str], place: int, last: int) -> Iterator[Named]:
    """Iraq and Syria in "an Iraqi-Syrian meeting", if a pair of them ends at ``last``."""
    if last > place:
        yield Named(("iraqi_gov", "syrian_gov"), place, last, reason=PARTIES)


def _owns(words: Sequence[str], found: Sequence[Named], listed: Sequence[Named]) -> bool:
    """As in "PMF brigades 33 and 36", "the PMF's 13th and 19th brigades": whose they are."""
    before = found[-1]
    whole = words[before.last - 1].endswith(_OF) or before.ids[:1] == ("pmf",)
    return before.last == listed[0].first and whole


def _add_or_join(words: Sequence[str], found: list[Named], best: Named) -> None:
    """Put a name behind those found, or in the place of the one that it belongs to."""
    before = found[-1] if found else None
    if before is not None and _of_the_one_before(words, before, best):
        found[-1] = before._replace(last=best.last)
    elif before is not None and before.last == best.first and words[best.first - 1].endswith(_OF):
        found[-1] = best  # "the army's 9th Division"
    elif before is not None and _names_the_band(words, before, best):
        found[-1] = best._replace(first=before.first, joiner=before.joiner, head=before.head)
    else:
        found.append(best)


_BANDS = word_set("ميليشيا مليشيا ميليشيات مليشيات الميليشيا المليشيا لميليشيا لمليشيا")


def _names_the_band(words: Sequence[str], before: Named, best: Named) -> bool:
    """As in "the militia Liwa X", in Arabic: a bare "militia", and right behind it which."""
    plain = before.last - before.first == 1 and words[before.first].removeprefix("و") in _BANDS
    return plain and before.last == best.first and not (best.joiner or best.head or best.metonym)


_CALLED = word_set("يعرف تعرف عرف يسمي تسمي سمي يدعي تدعي")
_WHAT = word_set("ما مما لما بما وما")


def _is_called_so(words: Sequence[str], place: int) -> bool:
    """As in "what is known as X", in Arabic: the particle before X belongs to "known"."""
    return place > 1 and words[place - 1] in _CALLED and words[place - 2] in _WHAT


_THEIR_MEN = word_set(
    "militia militias militiamen gunmen gunman warplanes jets drones militants insurgents soldiers "
    "extremists terrorists jihadists rebels fighters"
)


def _of_the_one_before(words: Sequence[str], before: Named, best: Named) -> bool:
    """As in "Kataib Hezbollah militiamen", "ISIL gunmen": a noun for the men of a named body."""
    return (
        before.last == best.first
        and not before.metonym
        and best.last - best.first == 1
        and words[best.first] in _THEIR_MEN
    )


def _and_another_nation(words: Sequence[str], best: Named) -> Named | None:
    """As in "the Russian and the Syrian forces", told in Arabic by one noun: the second's."""
    last = best.last
    if last == len(words) or not words[last].startswith("وال") or best.last - best.first < _TWO:
        return None
    own, body = nation_at(words[last - 1])[1], nation_at(words[last][1:])[1]
    if not own or own not in best.ids or not body or body == own:
        return None
    return Named((body,), last, last + 1, "و")


_TWO = 2  # words of "the Russian forces"


def _of_its_nation(words: Sequence[str], best: Named) -> Named:
    """As in "the Turkish border guard", in Arabic: whose it is says the word right behind."""
    if len(best.ids) < 2 or best.last >= len(words) or not is_arabic(words[best.last]):
        return best
    home, body = nation_at(words[best.last])
    if not body:
        return best
    own = next((one for one in best.ids if home and one.startswith(home)), body)
    return best._replace(ids=(own,), last=best.last + 1, reason="")
