"""Who stands before an English reporting verb, and where the speech behind it begins."""

from geo.claims.cues import Hit
from geo.claims.reading.speech.nameless import is_one_unnamed
from geo.claims.reading.speech.person_names import is_acronym, proper_words
from geo.claims.reading.speech.speakers import end_of_phrase, speakerish
from geo.claims.reading.text.english_clauses import PAST
from geo.claims.reading.text.english_words import opening
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_FINITE = word_set(
    "is are was were has have had will would can could did does which who that remain remains "
    "remained keep keeps kept stay stays stayed lurk lurks operate operates roam roams continues"
)
AUXILIARY = word_set(
    "has have had also did does later then however earlier further was were being is are as quoted "
    "cited separately"
)
_TRAILING = AUXILIARY | word_set(", (")
_PASSIVE = word_set("is are was were been be")
_PRONOUNS = word_set("he she they it we i")
_JOINS = word_set("and but while though although whereas")
_OPENS = word_set("after before when because until since")
_JOINS_OR_OPENS = _JOINS | _OPENS
_NO_SPEAKER = word_set(
    "among including after before as when where which who following despite amid since during by "
    "with near from leaving killing in on at of to across inside within outside along around into "
    "between behind beyond"
)
RELATIVE = word_set("who which whose speaking citing quoting")
_ARTICLES = word_set("a an the its his her their one")
_LONGEST = 22  # words that a speaker with his offices takes


def subject_of(sentence: Sentence, text: str, say: Hit, taken: int) -> tuple[int, int] | None:
    """The words of the speaker before "said": back over appositions, not over a clause.

    An empty stretch where the one who spoke before goes on ("and added"); None where nobody is
    found.
    """
    words = sentence.words
    last = say.first
    if say.form == NOUN and words[last - 1] == ",":
        return last, last
    if words[last - 1] in _PASSIVE:
        return None  # "were said to be": nobody says it
    while last > taken and (words[last - 1] in _TRAILING or _is_date(sentence, last - 1)):
        last -= 1
    last = before_hidden(sentence, taken, last)
    last = _without_aside(sentence, text, taken, last)
    last = _before_who(sentence, text, taken, last)
    if last > taken and words[last - 1] in ("and", "but"):
        return (last, last) if taken else _opening_subject(sentence, text, say.first)
    if last == taken:
        return (last, last) if taken else None
    in_passing = words[last - 1] in _PRONOUNS and words[last - 2] in ("which", "whom", "that")
    first = last - 1 if in_passing else _first_of(sentence, text, last, taken)
    if first is None or _DATES & set(words[first : min(last, first + _DATED)]):
        return None  # "…, a week after Damascus claimed to hold it"
    return first + (words[first] in ("but", "and") and last - first > 1), last


_HIDDEN_REACH = 2  # words between "not to be named" and "said"


def before_hidden(sentence: Sentence, first: int, last: int) -> int:
    """Where "who asked not to be named" begins that ends before ``last``; else ``last``."""
    hidden = [h for h in sentence.cue("withheld", first=first, last=last) if h.last <= last]
    if not hidden or last - hidden[-1].last > _HIDDEN_REACH:
        return last
    near = range(hidden[-1].first, max(first, hidden[-1].first - _HIDDEN_REACH) - 1, -1)
    return next((p for p in near if sentence.words[p] == "who"), last)


_WHO_REACH = 8  # words of "who spoke to us"
_SPOKE = word_set("spoke talked asked declined requested refused agreed briefed")


def _before_who(sentence: Sentence, text: str, first: int, last: int) -> int:
    """Where "who spoke to us" begins that ends before ``last`` with no comma; else ``last``."""
    words = sentence.words
    near = range(last - 2, max(first, last - _WHO_REACH) - 1, -1)
    who = next((p for p in near if words[p] in ("who", ",")), None)
    if who is None or who == first or words[who] == "," or words[who + 1] not in _SPOKE:
        return last
    return who if speakes(sentence, text, first, who) else last


_DATES = word_set("after before since")
_DATED = 3  # words from where a subject opens to "after"
_OF_REACH = 9  # words of "…, of the border guard's second region,"
_SPEAKING = ("institution", "official", "title", "statement", "source", "collective")


def _opening_subject(sentence: Sentence, text: str, say: int) -> tuple[int, int] | None:
    """As in "The ministry gave no details but said": the speaker opens the sentence."""
    words = sentence.words
    first = opening(words[:say])
    if words[first] in _PRONOUNS:
        return first, first + 1
    told = sentence.cue(*_SPEAKING, first=first, last=min(say, first + _LONGEST_OPENING))
    if not told or "," in words[first : told[0].first] or tells(sentence, first, told[0].first):
        return None
    last = told[0].last
    for title in told:
        if title.first == last:
            last = title.last  # "army chief"
    return first, _past_name(sentence, text, last, say)


_NAME_PARTS = frozenset({"al", "el", "-", "bin", "bint", "abu", "abd", "ul"})


def _past_name(sentence: Sentence, text: str, place: int, stop: int) -> int:
    """Behind the name that follows a title: "Prime Minister Hassan al-X visited Y and said"."""
    first = place
    if text[sentence.starts[stop]].isupper():
        return place  # a headline, where every word has a capital
    while place < stop and (
        text[sentence.starts[place]].isupper() or sentence.words[place] in _NAME_PARTS
    ):
        place += 1
    while place > first and sentence.words[place - 1] in _NAME_PARTS:
        place -= 1
    return place


_LONGEST_OPENING = 9  # words
_ALSO_NOUNS = word_set(
    "station field man number estimate report guard force camp post base head charge state march "
    "work command face second train patrol target raid attack advance"
)


def _without_aside(sentence: Sentence, text: str, first: int, last: int) -> int:
    """Leave out "by contrast" and its like between the speaker and his verb."""
    commas = [p for p in range(first, last) if sentence.words[p] == ","]
    if not commas:
        return last
    begin = commas[-1]
    if sentence.words[begin + 1 : begin + 2] and sentence.words[begin + 1] in RELATIVE:
        return begin
    if _meanwhile(sentence, begin + 1) and speakes(sentence, text, first, begin):
        return begin
    named = sentence.words[begin + 1 : begin + 2] and sentence.words[begin + 1] in _ARTICLES
    if last - begin > 5 or named or speakes(sentence, text, begin + 1, last):
        return last
    return begin if speakes(sentence, text, first, begin) else last


_ASKED = word_set("asked contacted reached questioned pressed flanked accompanied surrounded")


def _meanwhile(sentence: Sentence, place: int) -> bool:
    """As in "X, visiting the border, insisted that": what the speaker does as he speaks."""
    word = "".join(sentence.words[place : place + 1])
    return word in _ASKED or (word.endswith("ing") and len(word) > _SHORTEST_DOING)


_SHORTEST_DOING = 5  # letters of "being", which does nothing


def _is_date(sentence: Sentence, place: int) -> bool:
    dated = any(d.first <= place < d.last for d in sentence.dates)
    return dated or (sentence.words[place] == "on" and _starts_date(sentence, place + 1))


def _starts_date(sentence: Sentence, place: int) -> bool:
    return any(d.first <= place < d.last for d in sentence.dates)


def _first_of(sentence: Sentence, text: str, stop: int, taken: int) -> int | None:
    words = sentence.words
    edges = [taken, *(p + 1 for p in range(taken, stop) if words[p] in (",", ";", ":", "–", "—"))]
    first: int | None = None
    aside: int | None = None
    end = stop
    for edge in reversed(edges):
        begin = _behind_join(sentence, edge, end) if first is None else edge
        while begin < end - 1 and _is_date(sentence, begin):
            begin += 1
        of_him = first is None and begin > taken and _describes_him(sentence, begin, end)
        before = max((e for e in edges if e < edge), default=edge)
        if of_him and words[before] in _NO_SPEAKER:
            return begin  # "…, inside Syria, the general who heads X said"
        if of_him:
            aside, end = begin, max(edge - 1, 0)
            continue
        if stop - begin > _LONGEST + stop - (aside or stop) or tells(sentence, begin, end):
            break
        if first is not None and not _names_him(sentence, text, begin, end, first):
            break
        if sentence.quoted[begin] and not sentence.quoted[stop - 1]:
            break  # "“We saw flags,” an officer said": his words, and no part of who he is
        first, end = begin, max(edge - 1, 0)
        mark = words[edge - 1] if edge else ""
        if begin > edge or mark in (";", ":", "–", "—") or words[begin] in _PRONOUNS:
            break
    return first


def _describes_him(sentence: Sentence, first: int, last: int) -> bool:
    """As in "X, an activist who heads a network, said": what a relative clause adds of X."""
    words = sentence.words
    told = words[first:last]
    opens = words[first] in _ARTICLES or words[first] in ("who", "whose", "which")
    if words[first] == "of" and words[first - 1] == ",":
        return last - first <= _OF_REACH and not tells(sentence, first, last)
    return opens and bool({"who", "whose", "which"} & set(told)) and last - first <= _LONGEST


def _behind_join(sentence: Sentence, first: int, last: int) -> int:
    """Where the last "and" or "but" that opens a clause of its own leaves the speaker."""
    words = sentence.words
    if words[first] in _JOINS:
        return first + 1
    for place in range(last - 1, first, -1):
        if words[place] in _JOINS_OR_OPENS and tells(sentence, first, place):
            return place + 1
    return first


def tells(sentence: Sentence, first: int, last: int) -> bool:
    """Whether these words hold a verb of their own."""
    if not _FINITE.isdisjoint(sentence.words[first:last]):
        return True
    return any(
        h.verbal or _opens_with_verb(sentence, h)
        for h in sentence.cues
        if first <= h.first < last
        and h.meaning not in ("say", "title", "length", "persons")
        and sentence.words[h.first - 1 : h.first] != ["-"]
        and sentence.words[h.first] not in _ALSO_NOUNS
        and not _of_what_sort(sentence, h)
        and not any(n.first <= h.last - 1 < n.last for n in sentence.names)
    )


_SORTED = word_set(
    "trained backed armed funded supported sponsored formed founded established based led headed "
    "commanded equipped recruited known called located designated dominated aligned allied "
    "affiliated linked tied drawn made loyal stationed tasked charged"
)
_BE_OR_HAVE = word_set("is are was were be been being has have had not")


def _of_what_sort(sentence: Sentence, hit: Hit) -> bool:
    """As in "a group trained at X": of what sort it is, and nothing that happened."""
    before = sentence.words[hit.first - 1] if hit.first else ""
    return sentence.words[hit.first] in _SORTED and before not in _BE_OR_HAVE


def _opens_with_verb(sentence: Sentence, hit: Hit) -> bool:
    """As in "forces entered", "fell to": a phrase that tells of an event by a finite verb."""
    if hit.form != PHRASE or hit.meaning not in EVENTS or hit.meaning == "presence":
        return False
    told = sentence.words[hit.first : hit.last]
    return told[0] in _PRESENT or any(w.endswith("ed") or w in PAST for w in told)


_PRESENT = word_set(
    "controls holds runs mans keeps occupies dominates guards maintains retains oversees operates "
    "hosts"
)


def _names_him(sentence: Sentence, text: str, first: int, last: int, behind: int) -> bool:
    """Whether a stretch between commas names him whose office or name follows it."""
    words = sentence.words
    if words[first] in _NO_SPEAKER or last - first > 12:
        return False
    if words[first].endswith("ing") or "whom" in words[first : first + 4]:
        return False  # "Fearing X, the army said", "…, one of whom did Y, the ministry said"
    if any(first <= c.first < last for c in sentence.counts):
        return False
    taken_along = words[first] in _FOLK and "to" in words[first:last]  # "… women to a camp"
    nobody = words[behind] == "the" and not _OF_NOBODY.isdisjoint(words[behind + 1 : behind + 3])
    if nobody or taken_along:
        return False  # "took A, B and C from X, the sources said"
    if words[first] in _ARTICLES and _is_a_town(sentence, first, last):
        return False  # "… Albukamal, a town at the frontier, the governor said"
    office = words[behind] in _ARTICLES or words[first] in _ARTICLES
    titled = bool(sentence.cue("title", "official", "collective", first=behind, last=behind + 6))
    short = last - first <= _LONGEST_NAME
    return (office or (titled and short)) and speakes(sentence, text, first, last)


def _is_a_town(sentence: Sentence, first: int, last: int) -> bool:
    """Whether "a town at the frontier" is told here, and nobody's office."""
    ground = sentence.cue("area", "crossing", "base", first=first + 1, last=first + 4)
    return bool(ground) and not sentence.cue(
        "title", "official", "institution", "source", "collective", first=first, last=last
    )


_FOLK = word_set("men women children families people civilians fighters detainees prisoners")
_OF_NOBODY = word_set("source sources officials activists residents witnesses monitors observers")
_LONGEST_NAME = 9  # words: "Brigadier General Tahseen Al-Khafaji"


def relative(sentence: Sentence, first: int) -> bool:
    """As in "a depot that it says was stocked": said in passing, of one word."""
    return first > 0 and sentence.words[first - 1] in ("that", "which", "what")


def speakes(sentence: Sentence, text: str, first: int, last: int) -> bool:
    """Whether these words may name a speaker, or point back to one."""
    return (
        not _PRONOUNS.isdisjoint(sentence.words[first:last])
        or speakerish(sentence, first, last)
        or proper_words(sentence, text, first, last) != []
        or any(n.metonym and first <= n.first < last for n in sentence.names)
        or sentence.words[last - 2 : last] == ["air", "force"]
        or is_one_unnamed(sentence.words[first:last])
        or any(is_acronym(sentence, text, place) for place in range(first, last))
    )


def told_behind(sentence: Sentence, text: str, say: Hit) -> int | None:
    """The end of the speaker's name in "…, said X"; None where the speaker stands before."""
    words = sentence.words
    comma = say.first - 1
    if comma < 2 or words[comma] != "," or words[say.first] in _TELLS:
        return None
    if words[say.last : say.last + 1] and words[say.last] in _AT_WHAT:
        return None  # "X, …, said in comments to the press"
    if any(h.first == say.first for h in sentence.cue("deny")) and not sentence.quoted[comma - 1]:
        return None  # "X, the commander, denied any contact with Y"
    end = end_of_phrase(sentence, say.last)
    end = before_hidden(sentence, say.last, end)
    if not speakes(sentence, text, say.last, min(end, say.last + 6)):
        return None
    if (
        sentence.quoted[comma]
        or sentence.quoted[comma - 1]
        or "statement" in words[say.first : say.last]
    ):
        return _with_office(sentence, end)
    end = past_apposed_name(sentence, text, end)
    rest = words[end : end + 2]
    office = sentence.cue("title", "official", first=end + 1, last=end + 2)
    closes = not rest or rest[0] in (".", "who") or (len(rest) > 1 and rest[1] in _APPOSED)
    closes = closes or (rest[0] == "," and office != [])
    events = sentence.cue(*_HAPPENS, first=say.last, last=end)
    return end if closes and not events and not tells(sentence, say.last, end) else None


_APPOSED_NAME = 7  # words of ", Lieutenant General Sami Hassan"


def past_apposed_name(sentence: Sentence, text: str, end: int) -> int:
    """Over ", Sami Hassan" behind "said the governor of X", where his name ends the clause."""
    words = sentence.words
    if words[end : end + 1] != [","]:
        return end
    close = end + 1
    while close < min(len(words), end + _APPOSED_NAME) and (
        text[sentence.starts[close]].isupper() or words[close] in _NAME_PARTS
    ):
        close += 1
    named = close - end > _ONE_NAME and proper_words(sentence, text, end + 1, close) != []
    return close if named and (close == len(words) or words[close] in ",.") else end


_ONE_NAME = 2  # words of a comma and one name, which may be a place's


def _with_office(sentence: Sentence, end: int) -> int:
    """Over "…, said X, commander of Y", Y a body that we know: it is whose words they are."""
    if sentence.words[end : end + 1] != [","]:
        return end
    close = end_of_phrase(sentence, end + 1)
    office = sentence.cue("title", "official", first=end + 1, last=end + 4)
    known = any(end < n.first < close and not n.metonym for n in sentence.names)
    return close if office and known and not tells(sentence, end + 1, close) else end


_AT_WHAT = word_set("in on at during to that")
_HAPPENS = ("strike", "clash", "capture", "kill", "arrest", "presence", "transfer", "infiltration")


def after_say(sentence: Sentence, say: Hit) -> int:
    """Skip "on Sunday", "in a statement", "Reuters" and "that" behind a reporting verb."""
    words, count = sentence.words, len(sentence.words)
    place = say.last
    for step in range(place, min(count, place + 12)):
        if words[step] == "that":
            return step + 1
        if words[step] in (",", ";") or any(h.verbal for h in sentence.cues_at(step)):
            break
    told = words[say.first] in _TELLS
    if told and words[place : place + 1] and words[place] in ("the", "our", "a"):
        place += 2
    while place < count:
        dated = next((d.last for d in sentence.dates if d.first <= place < d.last), None)
        if dated is not None:
            place = dated
        elif words[place] in _BETWEEN or (told and words[place] in _LISTENERS):
            place += 1
        elif outlets := sentence.cue("outlet", first=place, last=place + 1):
            place = max(h.last for h in outlets)
        else:
            break
    return place


_LONGEST_LISTENER = 4  # words


def past_listener(sentence: Sentence, text: str, say: Hit) -> int:
    """Where the speech begins behind "told The Daily News": over a listener's own name."""
    begin = after_say(sentence, say)
    if sentence.words[say.first] not in _TELLS or ":" in sentence.words[begin - 1 : begin]:
        return begin
    place = begin
    while place < len(sentence.words) and place - begin < _LONGEST_LISTENER:
        if not text[sentence.starts[place]].isupper() or _is_known(sentence, place):
            break
        place += 1
    return place


def _is_known(sentence: Sentence, place: int) -> bool:
    return any(n.first <= place < n.last for n in sentence.names) or any(
        s.first <= place < s.last for s in sentence.spots
    )


_BETWEEN = word_set("on in a statement , late early news agency : to")
_LISTENERS = word_set("reporters journalists us me english conference")
_TELLS = word_set("told tells telling informed")
_APPOSED = word_set("the a an who which as")
