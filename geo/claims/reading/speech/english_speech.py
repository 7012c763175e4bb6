"""English reporting verbs: whose words a sentence gives, from where to where."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Record
from geo.claims.reading.speech.english_subjects import (
    AUXILIARY,
    RELATIVE,
    after_say,
    past_apposed_name,
    past_listener,
    relative,
    speakes,
    subject_of,
    tells,
    told_behind,
)
from geo.claims.reading.speech.listeners import heard_by
from geo.claims.reading.speech.relayed import (
    PRESS,
    Cited,
    cited_by,
    is_press,
    through,
    through_outlet,
    who_said,
)
from geo.claims.reading.speech.speakers import end_of_phrase, remember_person, speaker_of
from geo.claims.reading.text.denied_aside import which_somebody_denies
from geo.claims.reading.text.english_be import IS_OR_IS_BEING
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import OUTLET, Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_SHORTEST = 3  # words; fewer before a speaker say nothing


class _Opener(NamedTuple):
    """A reporting verb or "according to" with its speaker's words.

    ``start`` is where the whole of it begins, ``begin`` where the speech behind it begins. What
    stands before it is spoken too where ``behind`` holds: "…, he said".
    """

    say: Hit
    who: tuple[int, int]
    start: int
    begin: int
    behind: bool


def english_stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """The stretches of an English sentence that reporting verbs and "according to" open."""
    found: list[Stretch] = []
    openers = list(_openers(sentence, text))
    if any(_said_in_passing(sentence, opener) for opener in openers):
        _note_actor(sentence, text, voices)
    cursor = 0
    outer: tuple[Stretch, int] | None = None
    while openers:
        opener = openers.pop(0)
        spoken = _speaker(sentence, text, voices, opener, found)
        if spoken is None:
            continue
        if outer is not None and is_press(outer[0]) and opener.who[0] == outer[1]:
            spoken = through(spoken, outer[0])  # "Reuters reported that an official said …"
        outer = spoken, opener.begin
        named = (opener.who[1], opener.say.last, opener.begin)
        cited = cited_by(sentence, text, voices, spoken, named)
        if cited is not None:
            spoken = cited.who
            opener = _past_cited(sentence, opener, cited)
            openers = [one for one in openers if one.say.first != cited.first]
        spoken = _heard_by(sentence, text, spoken, opener, cursor)
        stop = _stop(sentence, opener, openers[0] if openers else None, cited)
        told_of_him = _said_of_speaker(sentence, opener)
        if told_of_him is not None:
            found.append(Stretch(*told_of_him, OUTLET))
        if opener.behind and opener.start - cursor > 1:
            found.append(_stretch(sentence, cursor, opener.start, spoken, opener))
        elif opener.start - cursor > _SHORTEST:
            goes_on = opener.who[0] == opener.who[1] and not found and sentence.quoted[cursor + 1]
            voice = spoken if goes_on else Stretch(cursor, opener.start, OUTLET)
            found.append(voice._replace(first=cursor, last=opener.start))
        told = opener.say.meaning == "according" or tells(sentence, opener.begin, stop)
        told = told or _tells_on(sentence, opener.begin)
        if not opener.behind or (told and _goes_on(sentence, opener.begin, stop)):
            found.append(_stretch(sentence, opener.begin, stop, spoken, opener))
        cursor = max(stop, opener.begin)
        if found:
            remember_person(sentence, text, voices, opener.who, found[-1])
    if found and len(sentence.words) - cursor > _SHORTEST:
        found.append(Stretch(cursor, len(sentence.words), OUTLET))
    if any(s.rule != "outlet" for s in found):
        return found
    _note_actor(sentence, text, voices)
    return []


def _stop(sentence: Sentence, opener: _Opener, nextone: _Opener | None, cited: Cited | None) -> int:
    """Where the words of an opener end: before the next one, and before "…, citing X"."""
    stop = len(sentence.words)
    if nextone is not None and nextone.behind:
        stop = _last_comma(sentence, opener.begin, nextone.start)
    elif nextone is not None:
        stop = nextone.start
    if cited is not None and cited.first > opener.begin:
        stop = min(stop, cited.first - 1)
    return stop


def _past_cited(sentence: Sentence, opener: _Opener, cited: Cited) -> _Opener:
    """The opener with its words behind the source that stands between: "said, citing X, that"."""
    if not opener.say.last <= cited.first <= opener.begin + 1:
        return opener
    words, begin = sentence.words, cited.last
    begin += words[begin : begin + 1] == [","]
    return opener._replace(begin=begin + (words[begin : begin + 1] == ["that"]))


def _heard_by(
    sentence: Sentence, text: str, spoken: Stretch, opener: _Opener, floor: int
) -> Stretch:
    """The speaker with whom he told, before him ("Speaking to X, …"), at the verb or behind it."""
    words = sentence.words
    ahead = words[floor : floor + 1] != [] and words[floor] in _SPEAKING
    first = floor if ahead else min(opener.who[0], opener.say.first)
    last = max(opener.begin, opener.say.last)
    if opener.behind:  # "…, he said in an interview with X"
        near = range(last, min(len(words), last + _LISTENER_REACH))
        last = next((p for p in near if words[p] in ".,;:"), near.stop)
    return heard_by(sentence, text, spoken, first, last)


_SPEAKING = frozenset({"in", "speaking", "talking", "interviewed"})
_LISTENER_REACH = 12  # words behind "he said" to whom he told


_ACTS = word_set(
    "described called hailed condemned blamed praised criticised criticized urged thanked commands "
    "commanded slammed denounced provided gave offered outlined detailed highlighted"
)


def _note_actor(sentence: Sentence, text: str, voices: Voices) -> None:
    """Keep who is told to speak though his words are not given: "he said" may follow."""
    opening = sentence.words[:14]
    if _ACTS.isdisjoint(opening):
        return
    for place, word in enumerate(opening):
        if word in _ACTS and sentence.cue("title", "institution", "official", last=place):
            spoken = speaker_of(sentence, text, voices, 0, place)
            if spoken is not None:
                voices.last = spoken._replace(rule="say:told")
                remember_person(sentence, text, voices, (0, place), voices.last)
            return


def _said_in_passing(sentence: Sentence, opener: _Opener) -> bool:
    """As in "X blamed Y, which he said is there": he is X."""
    first, last = opener.who
    return last - first == 1 and sentence.words[first - 1 : first] in (["which"], ["whom"])


def _said_of_speaker(sentence: Sentence, opener: _Opener) -> tuple[int, int] | None:
    """As in "X, which has held Y since 2017, said": what the outlet itself tells of X."""
    first, last = opener.who
    end = opener.say.first
    relative = sentence.words[last : last + 2] == [",", "which"]
    if opener.behind or not relative or end - last <= _SHORTEST:
        return None
    return (first, end) if tells(sentence, last + 1, end) else None


def _stretch(
    sentence: Sentence, first: int, last: int, spoken: Stretch, opener: _Opener
) -> Stretch:
    denies = any(h.first == opener.say.first for h in sentence.cue("deny"))
    rule = f"say:{opener.say.meaning}"
    return Stretch(first, last, spoken.attribution, spoken.bodies, denies, rule)


def _goes_on(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the speech goes on behind "…, he said, …"; not "…, said X, who …"."""
    opening = sentence.words[first : first + 2]
    apposed = bool(opening) and opening[-1] in ("who", "which", "whose")
    return last - first > _SHORTEST and not apposed


def _tells_on(sentence: Sentence, begin: int) -> bool:
    """As in "…, he said, cutting X off", "…, it added, but Y remains shut"."""
    words = sentence.words
    begun = begin + (words[begin : begin + 1] == [","])
    opening = words[begun] if begun < len(words) else ""
    reach = begun + (_EVENT_REACH if opening in ("but", "and", "while") else 1)
    verb = opening.endswith("ing") or reach > begun + 1
    return verb and any(begun <= h.first < reach and h.meaning in EVENTS for h in sentence.cues)


def _last_comma(sentence: Sentence, first: int, last: int) -> int:
    """Where the speech that a later "…, he said" closes begins: behind the last comma but one."""
    commas = [p for p in range(first, last - 1) if sentence.words[p] in (",", ";")]
    return commas[-1] if commas else last


def _speaker(
    sentence: Sentence, text: str, voices: Voices, opener: _Opener, found: list[Stretch]
) -> Stretch | None:
    first, last = opener.who
    if first == last:  # "and added", "saying": whoever spoke before
        told = [s for s in found if s.rule != "outlet"]
        return told[-1] if told else voices.last
    spoken = speaker_of(sentence, text, voices, first, last)
    cited = opener.say.meaning == "according" or sentence.words[first - 1] in _QUOTES
    if spoken is not None and cited:
        before = opener.start if opener.say.meaning == "according" else first
        spoken = through_outlet(sentence, text, before, spoken)
    if spoken is not None and sentence.cue("withheld", first=last, last=opener.say.last + 8):
        nameless = spoken.attribution
        nameless = replace(nameless, record=Record.ANONYMOUS)
        return spoken._replace(attribution=nameless)
    return spoken


def _openers(sentence: Sentence, text: str) -> Iterator[_Opener]:
    """The openers in order, none within another's words."""
    marks = [h for h in _one_each(sentence.cue("say")) if _reports(sentence, h)]
    marks += [h for h in sentence.cue("according") if not _only_quoted(sentence, h)]
    taken = 0
    last: _Opener | None = None
    for mark in sorted(_one_each(marks), key=lambda h: h.first):
        if mark.first < taken:
            continue
        opener = _opener(sentence, text, mark, taken, last)
        if opener is not None:
            taken, last = opener.begin, opener
            yield opener


_WHOSE = word_set(
    "intelligence media press news local unconfirmed some several earlier recent conflicting these "
    "such of on to the all many various initial rejected denied dismissed refuted rejects denies"
)


def _only_quoted(sentence: Sentence, mark: Hit) -> bool:
    """As in "the commander said, quoted by X": X only passes on what another says."""
    words = sentence.words
    near = sentence.cue("say", first=max(0, mark.first - 3), last=mark.first)
    behind = sentence.cue("say", first=mark.last, last=mark.last + _BY_WHOM)
    says = any(h.verbal for h in behind) and words[mark.last - 1] == "by"
    return words[mark.first] in ("quoted", "cited") and (near != [] or says)


_BY_WHOM = 6  # words of an outlet's name from "quoted by" to "said"


def _opener(
    sentence: Sentence, text: str, mark: Hit, taken: int, before: _Opener | None
) -> _Opener | None:
    if mark.meaning == "according":
        return None if _cites_only(sentence, text, mark) else _according(sentence, text, mark)
    end = told_behind(sentence, text, mark)
    if end is not None:
        return _Opener(mark, (mark.last, end), mark.first - 1, end, behind=True)
    within = before is not None and _quotes_others(sentence, *before.who)
    return _told_by(sentence, mark, taken) or _told_before(
        sentence, text, mark, taken, within=within
    )


def _quotes_others(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an outlet speaks in these words, or "local media", which pass on what others say."""
    outlets = sentence.cue("outlet", first=first, last=last)
    return outlets != [] or not PRESS.isdisjoint(sentence.words[first:last])


def _cites_only(sentence: Sentence, text: str, mark: Hit) -> bool:
    """As in "X, citing a source, said", or "citing the need for it": no words of the source's."""
    words = sentence.words
    if words[mark.first] != "citing":
        return False
    end = end_of_phrase(sentence, mark.last)
    aside = words[mark.first - 1] == "," and words[end : end + 1] == [","]
    said = sentence.cue("say", first=end + 1, last=end + 2)
    return (aside and said != []) or not speakes(sentence, text, mark.last, end)


def _told_before(
    sentence: Sentence, text: str, mark: Hit, taken: int, *, within: bool
) -> _Opener | None:
    """The opener of whoever stands before the verb, or spoke before; None where nobody does.

    ``within``: the words before it are an outlet's, as in "Reuters said that an official said".
    """
    subject = subject_of(sentence, text, mark, taken)
    if subject is None:
        return None
    first, last = subject
    if first == last:
        start = max(first - 1, taken)
        return _Opener(mark, subject, start, after_say(sentence, mark), behind=False)
    passing = _Opener(mark, subject, first - 1, first - 1, behind=False)
    told = within and first == taken and _is_somebody(sentence, first, last)
    passing_by = relative(sentence, first) and not told
    if passing_by or not speakes(sentence, text, first, last):
        return passing if _said_in_passing(sentence, passing) else None
    opener = _before(sentence, text, mark, subject, taken)
    quoted = _quoted_man(sentence, *opener.who)
    return opener._replace(who=quoted) if quoted is not None else opener


def _is_somebody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether somebody stands here of whom an outlet may tell what he said: no "it", no "he"."""
    return _PRONOUNS.isdisjoint(sentence.words[first:last])


_PRONOUNS = frozenset({"he", "she", "it", "they", "we"})
_QUOTES = word_set("quoted quotes cited cites")


def _quoted_man(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """As in "the channel quoted X as saying", "X, cited by the channel": he whom it quotes."""
    words = sentence.words
    near = range(first + 1, last - 1)
    verb = next(
        (p for p in near if words[p] in _QUOTES and words[p - 1] not in IS_OR_IS_BEING), None
    )
    if verb is not None and words[verb + 1] == "by":
        return first, verb - (words[verb - 1] == ",")
    return (verb + 1, last) if verb is not None else None


_BY_REACH = 10  # words from "told by" over who told it to "that"


def _told_by(sentence: Sentence, mark: Hit, taken: int) -> _Opener | None:
    """As in "X was told by the army that": who stands behind "by" speaks."""
    words, last = sentence.words, mark.last
    if (
        mark.first <= taken
        or words[mark.first - 1] not in IS_OR_IS_BEING
        or words[last : last + 1] != ["by"]
    ):
        return None
    near = range(last + 2, min(len(words), last + _BY_REACH))
    that = next((p for p in near if words[p] == "that"), None)
    return _Opener(mark, (last + 1, that), taken, that + 1, behind=False) if that else None


def _according(sentence: Sentence, text: str, mark: Hit) -> _Opener:
    end = end_of_phrase(sentence, mark.last)
    cites = sentence.words[end + 1 : end + 3]
    if cites[:1] in (["which"], ["who"]) and cites[-1] in _QUOTES:
        begin = end_of_phrase(sentence, end + 1)
        comma = sentence.words[mark.first - 1 : mark.first] == [","]
        return _Opener(mark, (mark.last, end), mark.first - comma, begin, behind=True)
    end = past_apposed_name(sentence, text, end)
    titled = sentence.cue(
        "title", "official", "collective", first=mark.last, last=mark.last + _TITLED
    )
    if not titled or end == end_of_phrase(sentence, mark.last):
        end = _end_of_source(sentence, mark.last)
    name = (mark.last, end)
    comma = sentence.words[mark.first - 1 : mark.first] == [","]
    told = who_said(sentence, name)
    if told is not None:  # "citing a source who said the army …"
        return _Opener(mark, (name[0], told.first - 1), mark.first, told.last, behind=False)
    return _Opener(mark, name, mark.first - comma, name[1], behind=True)


_TITLED = 6  # words of "the U.S.-led coalition's spokesman", before his name


def _end_of_source(sentence: Sentence, first: int) -> int:
    """Where the name behind "according to" ends: over "X, head of Y," and "X, who leads Y,"."""
    end = end_of_phrase(sentence, first)
    words = sentence.words
    if words[end : end + 1] != [","]:
        return end
    close = end_of_phrase(sentence, end + 1)
    relative = words[end + 1 : end + 2] in (["who"], ["whose"], ["which"])
    office = sentence.cue("title", "official", first=end + 1, last=end + 4)
    apposed = relative or (bool(office) and not tells(sentence, end + 1, close))
    return close if apposed and words[close : close + 1] == [","] else end


def _before(sentence: Sentence, text: str, mark: Hit, who: tuple[int, int], taken: int) -> _Opener:
    """The opener of a speaker who stands before his verb."""
    first, last = who
    begin = past_listener(sentence, text, mark)
    before = sentence.words[first - 1] if first else ""
    between = sentence.words[last : last + 2]
    aside = between[:1] == [","] and between[-1] in RELATIVE  # "X, who runs the gate, said"
    aside = aside or between[:1] == ["who"]  # "X who asked not to be named said"
    far = sum(w not in AUXILIARY for w in sentence.words[last : mark.first])
    if far > _FAR and not aside:  # "The ministry gave no details but said"
        return _Opener(mark, (first, last), mark.first - 1, begin, behind=False)
    if sentence.words[first] == "with":  # "…, with an official saying …"
        return _Opener(mark, (first + 1, last), first, begin, behind=False)
    if before == "," and sentence.words[first:last] == ["it"]:
        first, last = _named_first(sentence) or (first, last)
        return _Opener(mark, (first, last), mark.first - 2, begin, behind=True)
    behind = before == "," and first - taken > _SHORTEST
    if behind and _sets_scene(sentence, taken, first) and _names_event(sentence, begin):
        return _Opener(mark, (first, last), first, begin, behind=False)
    if sentence.words[first] == "as" and tells(sentence, mark.last, len(sentence.words)):
        first, behind = first + 1, False  # "…, as the ministry warned that …"
    start = first - 1 if behind or before in ("and", "but", "while") else first
    return _Opener(mark, (first, last), start, begin, behind=behind)


_SCENE = word_set("in on at during earlier meanwhile after amid following later since for as")
_EVENT_REACH = 8  # words from "announced" to the noun of what is announced


def _sets_scene(sentence: Sentence, first: int, last: int) -> bool:
    """As in "In a new development, the ministry announced …": when or where it was said."""
    opens = sentence.words[first]
    return (opens in _SCENE or opens.endswith("ing")) and not tells(sentence, first, last)


def _names_event(sentence: Sentence, begin: int) -> bool:
    """Whether what is said opens with the noun of an event: "announced the completion of X"."""
    near = range(begin, begin + _EVENT_REACH)
    return any(h.first in near and h.meaning in EVENTS for h in sentence.cues)


_FAR = 2  # words between a speaker and his verb, beyond which another verb stands there


def _named_first(sentence: Sentence) -> tuple[int, int] | None:
    """The body that opens a sentence which closes with ", it said"."""
    opening = [n for n in sentence.names if n.first <= 1 and not n.metonym]
    return (opening[0].first, opening[0].last) if opening else None


def _reports(sentence: Sentence, hit: Hit) -> bool:
    """Whether this is a verb that reports, not a noun ("the report") nor part of a name."""
    named = any(n.first <= hit.first < n.last for n in sentence.names)
    if named or _is_thought(sentence, hit) or _strikes_back(sentence, hit):
        return False
    word = sentence.words[hit.first]
    if word in _ALSO_NOUNS and sentence.words[hit.first - 1 : hit.first] in (["in"], ["his"]):
        return False  # "said in comments to the press"
    told = word in ("reports", "claims") and sentence.words[hit.first - 1] in _WHOSE
    if told or (word == "add" and sentence.words[hit.first - 1 : hit.first] == ["to"]):
        return False  # nor "plans to add 100 km of wall"
    if word.startswith("reject") and _CALLS & set(sentence.words[hit.last : hit.last + 4]):
        return False  # "rejects repeated calls to withdraw": no word of what was said
    if hit.form == NOUN:
        return _goes_on_to_say(sentence.words, hit.first)
    aside = which_somebody_denies(sentence, hit) is not None  # it denies what was told before
    return hit.form in ("perfect", "imperfect", "phrase") and not aside


def _strikes_back(sentence: Sentence, hit: Hit) -> bool:
    """As in "responded with shelling", "answered by striking a post": a deed, and no word."""
    led = sentence.words[hit.last : hit.last + 1] in (["with"], ["by"])
    if not led or not sentence.words[hit.first].startswith(_ANSWERS):
        return False
    return sentence.cue("strike", "clash", first=hit.last, last=hit.last + 1 + _BLOW_REACH) != []


_ANSWERS = ("respond", "repl", "answer")
_BLOW_REACH = 3  # words from "with" over what kind it is to the blow


def _goes_on_to_say(words: list[str], place: int) -> bool:
    """As in "…, adding that", "with the mayor saying", "the channel quoted X as announcing"."""
    word, before = words[place], words[place - 1 : place]
    if word in _AS_SAYING and before == ["as"]:
        return bool(_QUOTES & set(words[max(0, place - _CITED) : place]))
    return word in _SAYING and (
        before in ([","], ["as"], ["quoted"]) or "with" in words[max(0, place - 6) : place]
    )


_SAYING = word_set(
    "adding saying noting stressing claiming insisting affirming asserting emphasizing emphasising "
    "underlining reiterating confirming clarifying explaining acknowledging maintaining"
)
_AS_SAYING = word_set("announcing stating reporting telling confirming declaring warning denying")
_CITED = 16  # words from "quoted" over whom to "as announcing"


def _is_thought(sentence: Sentence, hit: Hit) -> bool:
    """As in "aircraft believed to be X's struck": said of the aircraft, by nobody."""
    to = sentence.words[hit.last : hit.last + 1] == ["to"] and sentence.words[
        hit.last + 1 : hit.last + 2
    ] in (["be"], ["have"], ["belong"])
    told = sentence.words[hit.first - 1 : hit.first] in (["was"], ["were"], ["is"], ["are"])
    return to and not told and sentence.words[hit.first] in _THOUGHT


_THOUGHT = word_set("believed thought reported suspected said known understood")  # "to be"
_CALLS = word_set("call calls demand demands request requests offer offers proposal proposals plan")
_ALSO_NOUNS = word_set("comments remarks notes reports claims states")


def _one_each(hits: Iterable[Hit]) -> list[Hit]:
    return list({hit.first: hit for hit in hits}.values())
