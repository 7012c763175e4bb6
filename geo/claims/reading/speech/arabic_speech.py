"""Arabic reporting verbs: whose words a sentence gives, from where to where."""

from dataclasses import replace
from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Attribution, Record
from geo.claims.reading.speech.arabic_openers import RELAYS, opener_of, root_of
from geo.claims.reading.speech.arabic_reporting import reporting, tells_of_doings
from geo.claims.reading.speech.arabic_speakers import Part, speaker_part
from geo.claims.reading.speech.listeners import heard_by
from geo.claims.reading.speech.relayed import is_an_outlet, through
from geo.claims.reading.speech.speakers import (
    end_of_phrase,
    outlet_in,
    remember_person,
    speaker_of,
    speakerish,
)
from geo.claims.reading.speech.statements import STATED
from geo.claims.reading.speech.trailing_speech import marks_of_source, trails, with_trailing
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.ties import TIE, tied_to
from geo.claims.reading.text.voices import OUTLET, Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_OUTLET_VOICE = Stretch(0, 0, OUTLET)
"""The outlet's own, of no words yet."""


def arabic_stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """The stretches of an Arabic sentence that a reporting verb or "according to" opens."""
    count = len(sentence.words)
    says = _openers(sentence, voices)
    found: list[Stretch] = []
    trailing: list[tuple[int, int, int]] = []
    covered = 0
    turned: Stretch | None = None
    marks = marks_of_source(sentence, voices.by_name)
    for number, (say, part, behind) in enumerate(says):
        later = [
            _begins(sentence, s) for s, part_of, _ in says[number + 1 :] if part_of is not None
        ]
        stop = min([*later, count])
        if say.first < covered:
            continue
        if behind is not None:
            trailing.append(behind)
        elif part is None:
            turned = speaker_of(sentence, text, voices, say.last, end_of_phrase(sentence, say.last))
        if part is None:
            continue
        cited = [mark for mark in marks if covered <= mark[0] and mark[2] <= say.first]
        whose = _whose(sentence, text, voices, (say, part), _Before(found, turned, cited))
        if whose is None:
            continue
        (first, last, begin), spoken = whose
        tells_first = say.form == "adjective" and last < say.first
        before = say.first if tells_first else min(first, say.first)
        if before > covered + 2 and not found:
            goes_on = voices.last if voices.open_quote and covered == 0 else None
            voice = goes_on._replace(rule="open quote") if goes_on is not None else _OUTLET_VOICE
            found.append(voice._replace(first=covered, last=before))
        denies = any(h.first == say.first for h in sentence.cue("deny"))
        rule = f"say:{say.meaning}"
        told = Stretch(begin, stop, spoken.attribution, spoken.bodies, denies, rule)
        remember_person(sentence, text, voices, (first, last), told)
        found += _cut_within(sentence, text, told, found)
        covered = begin
    quoted = [(say.first, part[2]) for say, part, _ in says if part is not None]
    trailing += [m for m in marks if not any(a < m[0] and m[2] <= b for a, b in quoted)]
    return with_trailing(sentence, text, voices, _resumed(sentence, found), sorted(trailing))


class _Before(NamedTuple):
    """What stands before a verb: the stretches found, to whom it turned, "according to" whom."""

    found: list[Stretch]
    turned: Stretch | None
    cited: list[Part]


def _whose(
    sentence: Sentence, text: str, voices: Voices, told: tuple[Hit, Part], before: _Before
) -> tuple[Part, Stretch] | None:
    """Who speaks by a verb, by way of whom and to whom, and where he is named."""
    say, (first, last, begin) = told
    found, turned, cited = before
    outer = found[-1] if found else None
    opens = outer.first + (sentence.words[outer.first] in _THAT) if outer is not None else 0
    within = outer is not None and first == last and _is_named_there(sentence, outer, opens, say)
    if within:
        first, last = opens, say.first  # "Reuters said that an official said that"
    if say.form == "adjective" and cited and not turned:
        spoken: Stretch | None = speaker_of(sentence, text, voices, *cited[-1][1:])
    elif first == last and (turned or found):
        spoken = turned or found[-1]
    else:
        spoken = speaker_of(sentence, text, voices, first, last)
    if spoken is None and say.last - say.first == STATED:
        spoken = Stretch(first, last, Attribution(None, Record.INSTITUTIONAL))
    if spoken is None:
        return None
    spoken = _relayed_by(sentence, text, say, first, spoken)
    if outer is not None and (first, last) == (opens, say.first) and is_an_outlet(outer):
        spoken = through(spoken, outer)
    spoken = heard_by(sentence, text, spoken, min(first, say.first), begin)
    return (first, last, begin), spoken


def _cut_within(
    sentence: Sentence, text: str, told: Stretch, found: list[Stretch]
) -> list[Stretch]:
    """The stretch of a verb: cut where a quotation in it ends, and at what a deed is tied to."""
    end = _end_of_inner(sentence, text, told.first, told.last) if found else None
    if end is not None:  # "X said: “we heard Y say: ‘we hold it’, but we saw nobody”"
        return [told._replace(last=end), found[-1]._replace(first=end, last=told.last)]
    to = tied_to(sentence, told.first) if told.rule == f"say:{TIE}" else None
    if to is not None and to < told.last:  # who leaves does not open what his leaving opens
        return [told._replace(last=to), told._replace(first=to)]
    return [told]


_HAD = word_set("قد وقد لقد ولقد فقد")


def _begins(sentence: Sentence, say: Hit) -> int:
    """Where a verb of saying begins, in Arabic: at the "had" before it, as in "and had said"."""
    return say.first - (say.first > 0 and sentence.words[say.first - 1] in _HAD)


_OPENED, _CLOSED = frozenset("'‘‹"), frozenset("'’›")


def _end_of_inner(sentence: Sentence, text: str, begin: int, stop: int) -> int | None:
    """Where a quotation within a quotation ends before the words around it go on."""
    if begin >= stop or text[sentence.starts[begin] - 1] not in _OPENED:
        return None
    ends = (p + 1 for p in range(begin, stop - 1) if text[sentence.ends[p]] in _CLOSED)
    end = next(ends, None)
    return end if end is not None and stop - end > _LEAST else None


_LEAST = 2  # words that go on behind it


def _relayed_by(sentence: Sentence, text: str, say: Hit, first: int, spoken: Stretch) -> Stretch:
    """As in "X quoted a source as saying", "X, quoting a source, said": who speaks, by way of X."""
    told = spoken.attribution
    quotes = [h.first for h in sentence.cue("quoting", first=say.last, last=first)]
    relays = root_of(sentence.words[say.first]) == RELAYS
    own = told.record is Record.OUTLET and told.via in (None, told.speaker)
    if not (relays or quotes) or told.speaker is None or not (told.via is None or own):
        return spoken
    last = quotes[-1] if quotes else first - 1
    last -= sentence.words[last - 1] == "،"
    via = outlet_in(sentence, text, say.last, last) or outlet_in(sentence, text, 0, say.first)
    return spoken._replace(attribution=replace(told, via=via)) if via else spoken


_LONGEST_WITHIN = 12  # words of a speaker whom another quotes


def _is_named_there(sentence: Sentence, outer: Stretch, first: int, say: Hit) -> bool:
    """As in "Reuters said that an official said": an outlet's words are but who says it."""
    last = say.first
    if not (is_an_outlet(outer) and 0 < last - first <= _LONGEST_WITHIN) or say.joiner:
        return False
    verbs = any(h.verbal and first <= h.first < last for h in sentence.cues)
    return not verbs and speakerish(sentence, first, last)


def _openers(sentence: Sentence, voices: Voices) -> list[tuple[Hit, Part | None, Part | None]]:
    """The reporting verbs that hold: each with the part it opens, or its speaker behind.

    With neither it turns the word to another ("which X denied").
    """
    told = reporting(sentence)
    if not told:
        return []
    says = [
        say
        for number, say in enumerate(told)
        if not (number and _is_denied_report(sentence, told[number - 1], say))
    ]
    kept: list[tuple[Hit, Part | None, Part | None]] = []
    for number, say in enumerate(says):
        stop = says[number + 1].first if number + 1 < len(says) else len(sentence.words)
        if _turns_to(sentence, say):
            kept.append((say, None, None))
            continue
        behind = trails(sentence, say, voices.by_name)
        if behind is not None:
            kept.append((say, None, behind))
        elif not tells_of_doings(sentence, say):
            opener = opener_of(sentence, say, stop)
            part = speaker_part(sentence, say, opener, stop, voices)
            if part is not None:
                kept.append((say, part, None))
    return kept


def _resumed(sentence: Sentence, found: list[Stretch]) -> list[Stretch]:
    """As in "While …" outside a quotation gives the word back to the outlet."""
    if not found or _RESUMES.isdisjoint(sentence.words):
        return found
    cut: list[Stretch] = []
    for stretch in found:
        back = next(
            (
                place
                for place in range(stretch.first + 1, stretch.last)
                if not sentence.quoted[place]
                and (
                    (
                        sentence.words[place] in _MEANWHILE
                        and place > stretch.first + 1
                        and (not sentence.arabic or _only_announced(sentence, stretch))
                    )
                    or (sentence.words[place] == _THEN and _only_announced(sentence, stretch))
                )
            ),
            None,
        )
        if back is None or stretch.attribution is OUTLET:
            cut.append(stretch)
            continue
        cut += [stretch._replace(last=back), Stretch(back, stretch.last, OUTLET)]
    return cut


_MEANWHILE = frozenset({"فيما", "بينما", "while", "whereas"})
_THEN = "ثم"
_RESUMES = _MEANWHILE | {_THEN}


_THAT = word_set("ان بان انه بانه انها بانها انهم بانهم : «")


def _only_announced(sentence: Sentence, stretch: Stretch) -> bool:
    """As in "X announced the closure of Y, then …": X's words end with what he announces."""
    opens = sentence.words[stretch.first - 1 : stretch.first + 1]
    return stretch.rule.startswith("say:") and _THAT.isdisjoint(opens)


_REPORTS = word_set(
    "الانباء انباء التقارير تقارير الاخبار اخبار المعلومات معلومات الشايعات شايعات الروايات ما "
    "تصريحات التصريحات المزاعم مزاعم الادعاءات ادعاءات"
)
_REPORT_REACH = 3  # words from the reports to the verb that says what they tell


def _is_denied_report(sentence: Sentence, denial: Hit, say: Hit) -> bool:
    """As in "denied the reports that spoke of X": the denial is of X, nobody else speaks."""
    if not any(h.first == denial.first for h in sentence.cue("deny")):
        return False
    before = sentence.words[max(denial.last, say.first - _REPORT_REACH) : say.first]
    return bool(_REPORTS.intersection(before)) and before[-1] in _THAT_TELL


_THAT_TELL = frozenset({"التي", "الذي", "ما"})


def _turns_to(sentence: Sentence, say: Hit) -> bool:
    """As in "which X denied, stressing that …": what follows is X's."""
    if say.tail == "" or not say.verbal:
        return False
    before = sentence.words[max(0, say.first - 2) : say.first]
    return before in (["وهو", "ما"], ["وهي", "ما"], ["الامر", "الذي"])
