"""Who speaks: each sentence is cut into stretches, each with its speaker.

A reporting verb opens a stretch that lasts to the next one or to the end of the sentence; "and he
added" goes on with the last speaker, "it is recalled that" gives the word back to the outlet.
"""

from geo.claims.model import Attribution, Record
from geo.claims.reading.speech.arabic_speech import arabic_stretches
from geo.claims.reading.speech.english_speech import english_stretches
from geo.claims.reading.speech.interviewed import (
    TURNS_OF_ANSWERS,
    TURNS_OF_QUESTIONS,
    interviewed,
    turn_of,
)
from geo.claims.reading.speech.nameless import TITLES
from geo.claims.reading.speech.speakers import speaker_of, speakerish
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import OUTLET, Stretch, Voices
from geo.claims.reading.text.wordset import word_set


def stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """Cut a sentence by speaker; words of attribution itself are left out."""
    _note_statement(sentence, text, voices)
    if voices.open_quote and not sentence.arabic and _opens_paragraph(sentence, text):
        voices.open_quote = False  # a mark that the page forgot to close
    read = arabic_stretches if sentence.arabic else english_stretches
    found = read(sentence, text, voices) or _colon(sentence, text, voices)
    if not found:
        if voices.interview and not voices.answering and voices.person is None:
            voices.person = interviewed(sentence, text, voices)
        unmarked = _unmarked(sentence, voices)
        found = [unmarked] if unmarked is not None else []
    if not sentence.arabic or sentence.number <= _FIRST_SENTENCES:
        found = _behind_dateline(sentence, found)
    spoken = [s for s in found if s.attribution is not OUTLET and s.rule != "outlet"]
    if spoken:
        voices.last = spoken[-1]
        if not sentence.arabic:
            _remember_titles(spoken, voices)
    start, end = sentence.span
    opened = text.count("“", start, end) + text.count("«", start, end)
    opened -= text.count("”", start, end) + text.count("»", start, end)
    if opened:
        voices.open_quote = opened > 0
    return found


def _opens_paragraph(sentence: Sentence, text: str) -> bool:
    """Whether a sentence begins a paragraph, and with no mark of quotation."""
    start = sentence.span[0]
    before = text[max(0, start - 3) : start]
    return "\n" in before and text[start : start + 1] not in ('"', "“", "«", "'", "‘")


def _remember_titles(spoken: list[Stretch], voices: Voices) -> None:
    """Keep who was told by which title, for "the colonel said" later on."""
    for stretch in spoken:
        told = (stretch.attribution.speaker or "").lower()
        if not told.startswith("the "):
            titles = TITLES.intersection(told.replace(",", " ").split())
            voices.by_title.update(dict.fromkeys(titles, stretch))


_PRESS = word_set("الاعلامي اعلام الاعلام")
_OFFICES = word_set("مكتب مركز مديريه اداره خليه")


def _of_the_press(sentence: Sentence) -> bool:
    """As in "Ministry of Migration, press office": a document headed by who speaks in it."""
    words = sentence.words
    return any(
        word in _PRESS and words[place - 1].removeprefix("ال") in _OFFICES
        for place, word in enumerate(words)
        if place
    )


_DASHES = frozenset({"—", "–", "-", "|"})
_DATELINE_REACH = 12  # words
_DATELINE_LEAVES = 5  # words of the sentence behind it, at least
_FIRST_SENTENCES = 3  # among which an Arabic article's dateline stands


def _behind_dateline(sentence: Sentence, found: list[Stretch]) -> list[Stretch]:
    """Leave "BAGHDAD (AP) —" before the first stretch out of what it says."""
    words = sentence.words
    if _DASHES.isdisjoint(words[1:_DATELINE_REACH]):
        return found
    dashes = (p for p in range(1, min(_DATELINE_REACH, len(words))) if words[p] in _DASHES)
    for dash in dashes:
        alone = sentence.starts[dash] > sentence.ends[dash - 1]
        spaced = dash + 1 < len(words) and sentence.starts[dash + 1] > sentence.ends[dash]
        told = any(h.verbal and h.first < dash for h in sentence.cues)
        if alone and spaced and not told and len(words) - dash > _DATELINE_LEAVES:
            sentence.dates = [d for d in sentence.dates if d.first > dash]
            return [s._replace(first=dash + 1) if s.first <= dash < s.last else s for s in found]
    return found


def _unmarked(  # noqa: PLR0911 (one return a rule)
    sentence: Sentence, voices: Voices
) -> Stretch | None:
    """Who speaks where no reporting verb says it; None for an interviewer's question."""
    whole = Stretch(0, len(sentence.words), OUTLET)
    words = sentence.words
    turn = turn_of(words)
    asked = voices.asks and sentence.asks and not any(sentence.quoted)
    headed = voices.last is not None and voices.last.rule == "colon"  # as a headline quotes
    if voices.person is None and (turn in TURNS_OF_QUESTIONS or (asked and headed)):
        voices.person = voices.last
    if turn in TURNS_OF_QUESTIONS:
        voices.answering = False
        return None
    if asked:
        voices.answering = voices.interview
        return None
    answers = turn in TURNS_OF_ANSWERS
    voices.answering = answers or voices.answering
    if voices.answering and voices.person is not None:
        return _as(whole, voices.person, "answer")._replace(first=2 if answers else 0)
    if voices.open_quote and voices.last is not None:
        return _as(whole, voices.last, "open quote")
    if not sentence.arabic and voices.last is not None and _quoted_whole(sentence):
        return _as(whole, voices.last, "quote")
    if voices.statement is None and voices.header and _speaks_of_us(sentence):
        attribution = Attribution(voices.masthead, Record.INSTITUTIONAL)
        voices.statement = Stretch(0, 0, attribution, voices.header[:1], False, "statement")
    if voices.statement is not None:
        return _as(whole, voices.statement, "statement")
    return whole


_QUOTED = 0.8  # of its words


def _quoted_whole(sentence: Sentence) -> bool:
    """Whether a sentence stands in quotation marks as a whole: the one before says whose words."""
    return sum(sentence.quoted) > _QUOTED * len(sentence.words) and len(sentence.words) > 4


_OURS = word_set(
    "قواتنا قطعاتنا مقاتلونا مقاتلينا مجاهدينا مجاهدونا رفاقنا وحداتنا عناصرنا ابطالنا"
)


_OURS_GLANCE = glance_for(_OURS)


def _speaks_of_us(sentence: Sentence) -> bool:
    """As in "our forces repelled …", outside quotation marks: the body itself reports."""
    if not sentence.glance & _OURS_GLANCE:
        return False
    return any(
        word.lstrip("وبل") in _OURS and not sentence.quoted[place]
        for place, word in enumerate(sentence.words)
    )


def _as(whole: Stretch, voice: Stretch, rule: str) -> Stretch:
    return whole._replace(attribution=voice.attribution, bodies=voice.bodies, rule=rule)


def _colon(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """A headline's or caption's "X: what X says"."""
    words = sentence.words
    begun = _behind_a_clock(words) if ":" in words else 0
    if ":" not in words[begun + 1 : begun + 9]:
        return []
    place = words.index(":", begun + 1)
    titles = {h.first for h in sentence.cue("title")}  # "commander" is written like "ordered"
    told = (h for h in sentence.cues if h.meaning != "say" and h.first not in titles)
    verbs = any(h.verbal and h.first < place for h in told)
    if verbs or len(words) - place < 4 or not speakerish(sentence, begun, place):
        return []
    if words[begun] in _LANDS and any(begun <= s.first and s.last == place for s in sentence.spots):
        return []  # "Deir ez-Zor governorate: …": where it happened, and no speaker
    if _is_where_from(sentence, begun, place):
        return []
    spoken = speaker_of(sentence, text, voices, begun, place)
    if spoken is None:
        return []
    return [_as(Stretch(place + 1, len(words), OUTLET), spoken, "colon")]


def _is_where_from(sentence: Sentence, first: int, last: int) -> bool:
    """As in "Qaim (Iraq): …": a town and its country, where the report was filed."""
    named = {p for spot in sentence.spots for p in range(spot.first, spot.last)}
    rest = [p for p in range(first, last) if p not in named]
    marked = any(sentence.words[p] in ("(", ",", "،") for p in rest)
    return first in named and marked and all(_is_mark_or_land(sentence, p) for p in rest)


def _is_mark_or_land(sentence: Sentence, place: int) -> bool:
    land = any(n.metonym and n.first <= place < n.last for n in sentence.names)
    return land or not sentence.words[place].isalnum()


_LANDS = word_set("محافظه ريف مدينه باديه قضاء بلده قريه منطقه province countryside city")


def _behind_a_clock(words: list[str]) -> int:
    """As in "[14:05] X: what X says": the word behind the time of an entry, else the first."""
    place = next((p for p, word in enumerate(words) if word.isalnum()), len(words))
    hour, colon, minute = (*words[place : place + 3], "", "", "")[:3]
    if not (hour.isdigit() and colon == ":" and minute.isdigit()):
        return 0
    behind = range(place + 3, len(words))
    return next((p for p in behind if words[p].isalnum()), 0)


def _before_colon(sentence: Sentence) -> int:
    """Where a headline's last colon stands, as before ": statement", which is whose news it is."""
    words = sentence.words
    colon = len(words) - 2
    return colon if colon > 0 and words[colon] == ":" else len(words)


def _note_statement(sentence: Sentence, text: str, voices: Voices) -> None:
    """A document that opens as "statement by X" speaks in X's voice throughout."""
    if sentence.number > 2 or voices.statement is not None or len(sentence.words) > 12:
        return
    if any(h.verbal for h in sentence.cue("say")):
        return
    named = tuple(n.ids[0] for n in sentence.names if n.ids and not n.metonym)
    if named and not voices.header:
        voices.masthead = " ".join(text[sentence.span.start : sentence.span.end].split())
    voices.header += named
    office = _of_the_press(sentence) and bool(sentence.cue("institution"))
    behind = _before_colon(sentence)
    stated = sentence.cue("statement", last=behind) and (
        voices.header or sentence.cue("institution")
    )
    if stated or (office and not any(h.verbal and not h.tail for h in sentence.cues)):
        speaker = " ".join(text[sentence.span.start : sentence.span.end].split())
        attribution = Attribution(speaker, Record.INSTITUTIONAL)
        voices.statement = Stretch(0, 0, attribution, voices.header[:1], False, "statement")
