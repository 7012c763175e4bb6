"""An article laid out for reading: sentences of words, with everything that was found in them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from gazetteer.resolve import Candidate, ResolvedMention, resolve_all
from geo.claims.cues import Cues, Hit
from geo.claims.dates import DateMention, find_dates
from geo.claims.days import parse_edtf
from geo.claims.model import Article, Span, ZoneKind
from geo.claims.quantities import QuantityMention, find_quantities
from geo.claims.reading.text.called_terrorists import called_terrorists, with_terrorists
from geo.claims.reading.text.english_men_of import of_whom
from geo.claims.reading.text.english_words import as_they_stand
from geo.claims.reading.text.figures import joined_figures
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.kept import kept
from geo.claims.reading.text.names import Named, NameIndex
from geo.claims.reading.text.nationals import nationals
from geo.claims.reading.text.wordset import word_set
from geo.claims.sentences import sentences
from geo.claims.spelt import Spelt, spell
from geo.claims.wraps import unwrapped

READ_ZONES = frozenset({ZoneKind.TITLE, ZoneKind.BODY, ZoneKind.DATELINE})
_QUOTES = "\"'"
_LONGEST = 3000
"""Characters; longer stretches without a full stop are no prose."""


class Spot(NamedTuple):
    """A place named in a sentence: the gazetteer's readings and the words it takes.

    ``place`` is the best reading, or None where nothing is sure enough.
    """

    mention: ResolvedMention
    first: int
    last: int
    place: Place | None


class Timed(NamedTuple):
    """A date in a sentence and the words it takes."""

    date: DateMention
    first: int
    last: int


class Counted(NamedTuple):
    """A figure in a sentence and the words it takes."""

    quantity: QuantityMention
    first: int
    last: int


def by_place(hit: Hit) -> tuple[int, int]:
    """Where a cue stands, to sort by."""
    return hit.first, hit.last


@dataclass
class Sentence:
    """One sentence: its words and what stands in them; word indices are half-open throughout.

    ``words`` leaves quotation marks out; ``starts`` and ``ends`` are offsets in the article.
    ``quoted`` tells for each word whether it stands inside quotation marks.
    """

    span: Span
    zone: ZoneKind
    number: int
    words: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[bool]
    arabic: bool
    cues: list[Hit] = field(default_factory=list)
    by_meaning: dict[str, list[Hit]] = field(default_factory=dict)
    names: list[Named] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    dates: list[Timed] = field(default_factory=list)
    counts: list[Counted] = field(default_factory=list)

    def hold(self, cues: list[Hit]) -> None:
        """Keep the cues of the sentence, in order and by meaning."""
        self.cues = cues
        self.by_meaning = {}
        for hit in cues:
            self.by_meaning.setdefault(hit.meaning, []).append(hit)

    def cue(self, *meanings: str, first: int = 0, last: int | None = None) -> list[Hit]:
        """The cues of these meanings that begin within ``first`` to ``last``, in order."""
        if self.by_meaning.keys().isdisjoint(meanings):
            return []
        if len(meanings) == 1 and first == 0 and last is None:
            return list(self.by_meaning[meanings[0]])
        stop = len(self.words) if last is None else last
        found = [
            h
            for meaning in meanings
            if meaning in self.by_meaning
            for h in self.by_meaning[meaning]
            if first <= h.first < stop
        ]
        if len(meanings) > 1:
            found.sort(key=by_place)
        return found

    def cues_at(self, place: int) -> Sequence[Hit]:
        """The cues that begin with the word at ``place``."""
        return self._by_first.get(place, ())

    @kept
    def _by_first(self) -> dict[int, list[Hit]]:
        by_first: dict[int, list[Hit]] = {}
        for hit in self.cues:
            by_first.setdefault(hit.first, []).append(hit)
        return by_first

    @kept
    def said(self) -> str:
        """Its words, each behind a blank: for a first look at what stands in them."""
        return " " + " ".join(self.words)

    @kept
    def told_at(self) -> frozenset[int]:
        """The words at which a cue begins, or a name behind "and"."""
        return frozenset([h.first for h in self.cues] + [n.first for n in self.names if n.joiner])

    @kept
    def accounted(self) -> frozenset[int]:
        """The words that a name, a cue, a place or a date takes."""
        told: set[int] = set()
        for found in (self.names, self.cues, self.spots, self.dates):
            for one in found:
                told.update(range(one.first, one.last))
        return frozenset(told)

    @kept
    def in_spots(self) -> frozenset[int]:
        """The words that are part of a place's name; asked once everything is laid out."""
        return frozenset(place for spot in self.spots for place in range(spot.first, spot.last))

    def span_of(self, first: int, last: int) -> Span:
        """The stretch of the article that these words take."""
        return Span(self.starts[first], self.ends[max(first, last - 1)])


def lay_out(
    articles: Sequence[Article], gazetteer: Gazetteer, cues: Cues, names: NameIndex
) -> list[list[Sentence]]:
    """The readable sentences of each article, with cues, actors, places, dates and figures.

    Step by step over all articles: a processor reads on sooner in the code that it has just read.
    """
    texts = [unwrapped(article.text) for article in articles]
    spelt = [spell(text) for text in texts]
    laid = [list(_sentences(*one)) for one in zip(articles, texts, spelt, strict=True)]
    for sentences_, text in zip(laid, texts, strict=True):
        _name_bodies(sentences_, text, names)
    found = [[cues.find(sentence.words) for sentence in sentences_] for sentences_ in laid]
    for sentences_, told, text in zip(laid, found, texts, strict=True):
        for sentence, hits in zip(sentences_, told, strict=True):
            sentence.hold(_verbs_or_nouns(sentence, hits, text))
    shelves = [_Shelf(sentences_) for sentences_ in laid]
    mentions = [resolve_all(text, gazetteer) for text in texts]
    for shelf, mentioned in zip(shelves, mentions, strict=True):
        shelf.put_places(mentioned)
    for shelf, article, text, words in zip(shelves, articles, texts, spelt, strict=True):
        anchor = parse_edtf(article.published.edtf) if article.published.edtf else None
        shelf.put_dates(find_dates(text, anchor=anchor, spelt=words))
    for shelf, text, words in zip(shelves, texts, spelt, strict=True):
        shelf.put_counts(find_quantities(text, spelt=words))
    for sentences_, text in zip(laid, texts, strict=True):
        for sentence in sentences_:
            _tell_people_from_states(sentence, text)
    return laid


def _tell_people_from_states(sentence: Sentence, text: str) -> None:
    """Put places in order, and leave out the names that are nations of people: "two Iraqis"."""
    sentence.spots.sort(key=_first)
    men = nationals(sentence.words, sentence.starts, sentence.ends, text)
    if men:
        sentence.names = [name for name in sentence.names if name.first not in men]
        sentence.spots = [spot for spot in sentence.spots if spot.first not in men]


def _first(spot: Spot) -> int:
    return spot.first


def _name_bodies(laid: list[Sentence], text: str, names: NameIndex) -> None:
    """Find the bodies that act, sentence by sentence."""
    for sentence in laid:
        if not sentence.arabic and "IS" in text[sentence.span.start : sentence.span.end]:
            _name_islamic_state(sentence, text)
        named = names.find(sentence.words)
        sentence.names = named if sentence.arabic else of_whom(sentence.words, named)
    body = called_terrorists([(sentence.words, sentence.names) for sentence in laid])
    if body is not None:
        for sentence in laid:
            sentence.names = with_terrorists(sentence.names, body)


FAR_KM = 90.0
"""From the frontier; what lies farther is no claim of it, says the coding."""


def _on_the_line(candidates: Sequence[Candidate]) -> Place | None:
    """The best candidate; for a city far from the frontier the borderland of its own name.

    As in "raids hit Deir ez-Zor": nothing tells the town from its governorate, of which a part
    lies at the frontier.
    """
    if not candidates:
        return None
    best = candidates[0].place
    if best.kind is not PlaceKind.CITY or (best.frontier_offset_km or 0.0) <= FAR_KM:
        return best
    plain = candidates[0].score - _TELLS_A_TOWN
    wider = (c for c in candidates[1:] if c.place.id == best.governorate and c.score > plain)
    return next((c.place for c in wider if c.place.covers), best)


_TELLS_A_TOWN = 0.2
"""How far a city's score is ahead of its governorate's where the text tells them apart."""


def _name_islamic_state(sentence: Sentence, text: str) -> None:
    """Tell "IS", the Islamic State, from "is"; not where all is written in capitals."""
    if text[sentence.span.start : sentence.span.end].isupper():
        return
    for place, word in enumerate(sentence.words):
        if word == "is" and text[sentence.starts[place] : sentence.ends[place]] == "IS":
            sentence.words[place] = "isis"


class _Shelf:
    """Sentences by their place in the text; what is found in the text is put into its sentence."""

    def __init__(self, laid: Sequence[Sentence]) -> None:
        self._laid = sorted(laid, key=lambda s: s.span)
        self._starts = [s.span.start for s in self._laid]

    def put_places(self, mentions: Iterable[ResolvedMention]) -> None:
        """Put places into the sentences that name them."""
        for found in mentions:
            place = _on_the_line(found.candidates)
            for sentence, first, last in self._at(found.mention.start, found.mention.end):
                sentence.spots.append(Spot(found, first, last, place))

    def put_dates(self, dates: Iterable[DateMention]) -> None:
        """Put dates into the sentences that name them."""
        for date in dates:
            for sentence, first, last in self._at(*date.span):
                sentence.dates.append(Timed(date, first, last))

    def put_counts(self, counts: Iterable[QuantityMention]) -> None:
        """Put figures into the sentences that name them."""
        for count in counts:
            for sentence, first, last in self._at(*count.span):
                sentence.counts.append(Counted(count, first, last))

    def _at(self, start: int, end: int) -> Iterator[tuple[Sentence, int, int]]:
        """The sentence in which a stretch of text begins, and the words that it takes there."""
        place = bisect_right(self._starts, start) - 1
        if place < 0 or start >= self._laid[place].span.end:
            return
        sentence = self._laid[place]
        first = bisect_right(sentence.ends, start)
        last = bisect_left(sentence.starts, end)
        if first < last:
            yield sentence, first, last


_HOURS = word_set(
    "منتصف ظهر غروب عصر فجر شروق مغيب midnight noon midday dawn dusk sunset sunrise nightfall dark"
)


_THEN = frozenset({"بعد", "قبل", "بعيد", "قبيل", "منذ", "after", "before"})


def _is_hour(words: list[str], hit: Hit) -> bool:
    """As in "after midnight": an hour, and no earlier event."""
    behind = words[hit.last] if hit.last < len(words) else ""
    return words[hit.first] in _THEN and behind.removeprefix("ال") in _HOURS


_BEFORE_VERBS = word_set(
    "فقد وقد كان كانت كانوا ، , . : ان انه انها وانه قد لقد حيث الذي التي الذين كما لم لا لن ما "
    "جانبه جانبها جهته جهتها بدوره بدورها المقابل بالمقابل بينما فيما حين"
)


_AGAIN = word_set("اعاد اعادت تعيد يعيد استانف استانفت واصل واصلت قرر قررت بدا بدات شرع شرعت")


_BY_WAY = frozenset({"عبر", "عبره", "عبرها", "عبرهم", "عبرهما"})
_PREPOSITIONS = frozenset({"في", "الي", "علي", "لدي", "خلال", "اثناء"})


def _no_verb(words: list[str], hit: Hit) -> bool:
    """As in "protested against a description", "by way of": no perfect follows a preposition."""
    if words[hit.first] in _BY_WAY:
        return True
    led = hit.first > 0 and words[hit.first - 1] in _PREPOSITIONS
    return led and hit.form == PERFECT and hit.meaning not in _TELLING


_POINTS = (
    "يشار", "تشير", "يشير", "اشار", "الاشار", "مشير", "لافت", "يلفت", "لفت", "منوه", "نوه", "توصل",
    "خلص", "ذهب", "انتهي",
)  # fmt: skip
_UNTIL = frozenset({"background", "condition", "until"})


def _points_to_that(words: list[str], hit: Hit) -> bool:
    """As in "it is pointed out that", written like "until"."""
    if words[hit.first : hit.first + 2] != ["الي", "ان"]:
        return False
    near = words[max(0, hit.first - 2) : hit.first]
    return any(w.lstrip("و").startswith(_POINTS) for w in near)


_LEFT_BEHIND = (
    "قتل",
    "قتي",
    "جرح",
    "جري",
    "ضحاي",
    "خساير",
    "اضرار",
    "دمار",
    "مصاب",
    "شهيد",
    "شهدا",
)
_LEFT_REACH = 5  # words from "left behind" to the dead


def _stands_behind(words: list[str], hit: Hit) -> bool:
    """As in "behind the guards", written like "it left dead behind"."""
    if words[hit.first] != "خلف":
        return False
    near = words[hit.last : hit.last + _LEFT_REACH]
    return not any(w.isdecimal() or w.lstrip("وال").startswith(_LEFT_BEHIND) for w in near)


_TELLING = frozenset({"say", "deny"})  # "Colonel Ali said": the name is written like "on"


_TANWIN = "\u064b"


def _is_marked_noun(sentence: Sentence, hit: Hit, text: str) -> bool:
    """Whether a verb's word bears the ending of nouns and adverbs: "alone" is not "put down"."""
    if not sentence.words[hit.first].endswith("ا"):
        return False
    return _TANWIN in text[sentence.starts[hit.first] : sentence.ends[hit.first]]


def _is_none(sentence: Sentence, hit: Hit, text: str) -> bool:
    """Whether the words around it, or its own ending, make no cue of a word."""
    words = sentence.words
    if words[hit.first] == "ظل" and hit.first > 0 and words[hit.first - 1] == "في":
        return True  # "in view of" is written like "in" and "it went on"
    if not hit.verbal:
        return hit.meaning in _UNTIL and _points_to_that(words, hit)
    if _is_marked_noun(sentence, hit, text) or _no_verb(words, hit) or _stands_behind(words, hit):
        return True
    batch = words[hit.first].lstrip("وب") == "دفعه"
    # "a batch" is written like "pushed him", but for its last letter
    return batch and text[sentence.ends[hit.first] - 1] == "ة"


def _has_it(sentence: Sentence, hit: Hit) -> bool:
    """Whether "it" is glued to a word: "took it", before whoever did."""
    return sentence.words[hit.last - 1].endswith(("ه", "ها"))


def _verbs_or_nouns(sentence: Sentence, found: list[Hit], text: str) -> list[Hit]:
    """Where an Arabic word may be a perfect or a verbal noun, say which by the word before it."""
    named = {place for name in sentence.names for place in range(name.first, name.last)}
    found = [h for h in found if h.meaning != "purpose" or h.first not in named]  # "to counter IS"
    found = [h for h in found if not (h.meaning == "background" and _is_hour(sentence.words, h))]
    if not sentence.arabic:
        return as_they_stand(sentence.words, found)
    found = [h for h in found if not _is_none(sentence, h, text)]
    nouns = {(h.meaning, h.first) for h in found if h.form == NOUN}
    verbs = {(h.meaning, h.first) for h in found if h.verbal}
    both = nouns & verbs
    if not both:
        return found
    ends = {n.last for n in sentence.names}
    opens = {n.first for n in sentence.names}
    kept = []
    for hit in found:
        if (hit.meaning, hit.first) in both:
            before = sentence.words[hit.first - 1] if hit.first else "،"
            verb = before in _BEFORE_VERBS or hit.joiner != "" or hit.first in ends
            verb = verb or (before == "حتي" and hit.last in opens and _has_it(sentence, hit))
            if before == "،" and _AGAIN & set(sentence.words[max(0, hit.first - 18) : hit.first]):
                verb = False  # "has again, on Saturday, opened": the object of "again"
            if hit.verbal != verb:
                continue
        kept.append(hit)
    return kept


def _sentences(article: Article, text: str, spelt: Spelt) -> Iterator[Sentence]:
    number = 0
    for zone in article.zones:
        if zone.kind not in READ_ZONES:
            continue
        for whole in sentences(text, zone.span):
            for span in _pieces(text, whole):
                yield _sentence(spelt, span, zone.kind, number)
                number += 1


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Cut what is longer than any sentence at a blank, so that reading stays linear."""
    start = span.start
    while span.end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        end = cut + 1 if cut > 0 else start + _LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _sentence(spelt: Spelt, span: Span, zone: ZoneKind, number: int) -> Sentence:
    words, starts, ends = joined_figures(*spelt.within(span))
    quoted = [False] * len(words)
    if '"' in words or "'" in words:
        words, starts, ends, quoted = _without_quotes(words, starts, ends)
    arabic = sum(map("\u0600".__le__, words)) * 2 > len(words)
    return Sentence(span, zone, number, words, starts, ends, quoted, arabic)


def _without_quotes(
    read: list[str], begin: list[int], stop: list[int]
) -> tuple[list[str], list[int], list[int], list[bool]]:
    """The words without quotation marks, and whether each stands between two of them."""
    words, starts, ends, quoted = [], [], [], []
    inside = False
    for word, start, end in zip(read, begin, stop, strict=True):
        if word in _QUOTES:
            inside = not inside if word == '"' else inside
            continue
        words.append(word)
        starts.append(start)
        ends.append(end)
        quoted.append(inside)
    return words, starts, ends, quoted
