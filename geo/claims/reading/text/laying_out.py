"""Articles laid out for reading: cut into sentences, and all that is found put into them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from gazetteer.resolve import Candidate, ResolvedMention, resolve_all
from geo.claims.cues import Cues
from geo.claims.dates import DateMention, find_dates
from geo.claims.days import parse_edtf
from geo.claims.model import Article, Span, ZoneKind
from geo.claims.quantities import QuantityMention, find_quantities
from geo.claims.reading.text.called_terrorists import called_terrorists, with_terrorists
from geo.claims.reading.text.english_men_of import of_whom
from geo.claims.reading.text.figures import joined_figures
from geo.claims.reading.text.lone_particles import has_lone_particle, join_particles
from geo.claims.reading.text.names import NameIndex
from geo.claims.reading.text.nationals import nationals
from geo.claims.reading.text.own_abbreviations import name_abbreviated
from geo.claims.reading.text.scene import FAR_KM, Counted, Sentence, Spot, Timed
from geo.claims.reading.text.verbs_or_nouns import verbs_or_nouns
from geo.claims.sentences import sentences
from geo.claims.spelt import Spelt, spell
from geo.claims.wraps import unwrapped

READ_ZONES = frozenset({ZoneKind.TITLE, ZoneKind.BODY, ZoneKind.DATELINE})
_QUOTES = "\"'"
_LONGEST = 3000
"""Characters; longer stretches without a full stop are no prose."""


def lay_out(
    articles: Sequence[Article], gazetteer: Gazetteer, cues: Cues, names: NameIndex
) -> list[list[Sentence]]:
    """The readable sentences of each article, with cues, actors, places, dates and figures.

    Step by step over all articles: a processor reads on sooner in the code that it has just read.
    """
    texts = [unwrapped(article.text) for article in articles]
    spelt = [spell(text) for text in texts]
    laid = [list(_sentences(*one)) for one in zip(articles, texts, spelt, strict=True)]
    for page, text in zip(laid, texts, strict=True):
        _name_bodies(page, text, names)
    shelves = [_Shelf(page) for page in laid]
    for shelf, article, text, words in zip(shelves, articles, texts, spelt, strict=True):
        anchor = parse_edtf(article.published.edtf) if article.published.edtf else None
        shelf.put_dates(find_dates(text, anchor=anchor, spelt=words))
    found = [[cues.find(sentence.words) for sentence in page] for page in laid]
    for page, told, text in zip(laid, found, texts, strict=True):
        for sentence, hits in zip(page, told, strict=True):
            sentence.hold(verbs_or_nouns(sentence, hits, text))
    mentions = [resolve_all(text, gazetteer) for text in texts]
    for shelf, mentioned in zip(shelves, mentions, strict=True):
        shelf.put_places(mentioned)
    for shelf, text, words in zip(shelves, texts, spelt, strict=True):
        shelf.put_counts(find_quantities(text, spelt=words))
    for page, text in zip(laid, texts, strict=True):
        for sentence in page:
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
    if "(" in text:
        name_abbreviated(laid, text)
    body = called_terrorists([(sentence.words, sentence.names) for sentence in laid])
    if body is not None:
        for sentence in laid:
            sentence.names = with_terrorists(sentence.names, body)


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


def _sentences(article: Article, text: str, spelt: Spelt) -> Iterator[Sentence]:
    number = 0
    for zone in article.zones:
        if zone.kind not in READ_ZONES:
            continue
        for whole in sentences(text, zone.span):
            for span in _pieces(text, whole):
                yield _sentence(article.text, spelt, span, zone.kind, number)
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


def _sentence(article: str, spelt: Spelt, span: Span, zone: ZoneKind, number: int) -> Sentence:
    words, starts, ends = joined_figures(*spelt.within(span))
    quoted = [False] * len(words)
    if '"' in words or "'" in words:
        words, starts, ends, quoted = _without_quotes(words, starts, ends)
    if has_lone_particle(words):
        words, starts, ends, quoted = join_particles(words, starts, ends, quoted)
    arabic = sum(map("\u0600".__le__, words)) * 2 > len(words)
    return Sentence(span, zone, number, words, starts, ends, quoted, arabic, article)


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
