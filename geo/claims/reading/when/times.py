"""When a claim says it was: dates of its clause or sentence, or what its stance leaves open."""

from dataclasses import replace
from datetime import date as date_of
from datetime import timedelta

from gazetteer.byword import ByWord
from geo.claims.dates import DateMention
from geo.claims.days import parse_edtf
from geo.claims.model import Article, Basis, Kind, PublishedBasis, Stance, When, ZoneKind
from geo.claims.reading.text.arabic_cuts import RELATIVES
from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.forms import PERFECT, PHRASE
from geo.claims.reading.text.scene import Timed
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.when.nights import night_of

STATES = frozenset(
    {
        Kind.CONTROL, Kind.PRESENCE, Kind.PATROL, Kind.POST, Kind.FORTIFICATION,
        Kind.ENCIRCLEMENT, Kind.BORDER_LENGTH, Kind.FORCE_SIZE, Kind.COORDINATION,
    }
)  # fmt: skip
_PROCESSES = frozenset({Kind.OPERATION})


def when(clause: Clause, trigger: Trigger, stance: Stance, article: Article) -> When:
    """The claim's dates as EDTF: events at their day, states from their start and open."""
    kind = trigger.kind
    reopened = trigger.hit.meaning == "open"
    moved = kind is Kind.OPERATION and _is_done(trigger, stance) and not _begins(clause, trigger)
    published = article.published.edtf
    if published and (article.published.basis is PublishedBasis.UNKNOWN or _is_open(published)):
        published = None
    first, last = _ends(published)
    date = _date(clause, trigger, stance)
    recurrence = _recurrence(clause, trigger)
    if stance is Stance.PLANNED or stance is Stance.CONDITION:
        return _ahead(date, clause, first, last, published)
    lasting = kind in STATES or (kind is Kind.CROSSING_STATUS and not reopened)
    if stance is Stance.ONGOING or recurrence:
        lasting = True
    once = stance is not Stance.ONGOING and recurrence is None and _once(clause, trigger, date)
    if (lasting and not once) or (kind in _PROCESSES and not moved):
        return _state(
            date,
            clause,
            stance,
            last=last,
            published=published,
            recurrence=recurrence,
            trigger=trigger,
        )
    night = night_of(clause, date, published)
    if night is not None:
        return night
    if date is not None and date.date.kind == "since" and date.date.start:
        found = date.date  # "strikes since October": some day up to the day of speaking
        end = found.start if _tells_when(clause, date) else last  # "since May, when it took it"
        return When(found.start, end, True, None, found.basis, _words(clause, date), None)
    if date is not None:
        found = date.date
        words = _words(clause, date)
        start, end = _so_far(found, last) or (found.start, found.end)
        return When(start, end, found.within, None, found.basis, words, None)
    return When(None, last, True, None, Basis.RELATIVE if last else Basis.UNKNOWN)


def last_day(article: Article) -> str | None:
    """The last day on which an article may have appeared, as EDTF; None where nobody knows."""
    published = article.published
    return None if published.basis is PublishedBasis.UNKNOWN else _ends(published.edtf)[1]


def _is_open(published: str) -> bool:
    """Whether only a day is known before which it did not appear: it dates nothing."""
    return published.endswith("/..")


def _is_done(trigger: Trigger, stance: Stance) -> bool:
    return trigger.hit.form == PERFECT or stance in (Stance.ASSERTED, Stance.DENIED)


def _so_far(found: DateMention, last: str | None) -> tuple[str, str] | None:
    """As in "this year", "earlier this month": from its first day to that of speaking."""
    if found.kind == "range" and found.start and found.end and last and len(last) == _DAY:
        running = found.basis is Basis.RELATIVE and found.start <= last < found.end
        return (found.start, last) if running else None  # "earlier this week"
    told = found.start if found.start == found.end and found.basis is Basis.RELATIVE else None
    if told is None or last is None or len(last) != _DAY or not last.startswith(f"{told}-"):
        return None
    return f"{told}-01-01"[:_DAY] if len(told) == _YEAR else f"{told}-01", last


_DAY = 10  # characters of a day as EDTF
_WHEN = frozenset({"حين", "عندما", "حينما", "when"})
_WHEN_REACH = 2


def _tells_when(clause: Clause, date: Timed) -> bool:
    """Whether a clause opens with "when" right behind a date."""
    behind = 0 <= clause.first - date.last <= _WHEN_REACH
    return behind and clause.word(clause.first) in _WHEN and date.date.start is not None


def _says_nothing(date: Timed, clause: Clause, trigger: Trigger, stance: Stance) -> bool:
    """As in "took it within two weeks", "fought for three days": so long, from no day on."""
    ahead = stance is Stance.PLANNED or stance is Stance.CONDITION
    if date.date.kind == "coming" and date.date.rule == "within":
        return not ahead
    if date.date.rule != "lasting":
        return False
    begun = clause.sentence.words[max(clause.first, trigger.hit.first - 4) : trigger.hit.last]
    return not _STILL & set(begun)


_STILL = frozenset({"has", "have", "been"})
_MEETS = (
    "met", "meet", "signed", "agreed", "visited", "discussed", "اجتمع", "التقي", "التقت", "بحث",
    "ناقش", "زار", "وقع", "عقد", "اتفق",
)  # fmt: skip


def _once(clause: Clause, trigger: Trigger, date: Timed | None) -> bool:
    """As in "met on Tuesday", "a patrol set out today": done on a day, not lasting."""
    if date is None or date.date.kind not in ("day", "weekday"):
        return False
    if trigger.kind is Kind.PATROL and _was_run(clause, trigger):
        return True
    if trigger.hit.form not in (PERFECT, PHRASE):
        return False
    return trigger.kind is Kind.PATROL or (
        trigger.kind is Kind.COORDINATION
        and clause.word(trigger.hit.first).lstrip("وف").startswith(_MEETS)
    )


_RUN_REACH = 4  # words from "ran" over "a joint" to the patrol


def _was_run(clause: Clause, trigger: Trigger) -> bool:
    """As in "ran a joint patrol", "a patrol was sent", in English: told as done."""
    hit = trigger.hit
    return not clause.sentence.arabic and any(
        h.form == PERFECT and -_RUN_REACH <= h.first - hit.first <= _RUN_REACH
        for h in clause.cue("run", "deploy", "start")
    )


def _begins(clause: Clause, trigger: Trigger) -> bool:
    """Whether the words tell of a beginning, after which the thing goes on."""
    if any(abs(h.first - trigger.hit.first) <= 3 for h in clause.cue("start")):
        return True
    near = clause.sentence.words[max(clause.first, trigger.hit.first - 4) : trigger.hit.last]
    return any(map(_IS_GOING_ON.__getitem__, near))


_GOES_ON = (
    "launch", "began", "begin", "begun", "start", "kicked", "combing", "effort",
    "اطلق", "اطلاق", "انطلق", "انطلاق", "بدا", "بدء", "تبدا", "شرع", "باشر", "استانف",
)  # fmt: skip
_IS_GOING_ON = ByWord(lambda word: word.lstrip("وف").removeprefix("ال").startswith(_GOES_ON))


def _ends(published: str | None) -> tuple[str | None, str | None]:
    if not published:
        return None, None
    start, slash, end = published.partition("/")
    first = None if start in ("", "..") else start
    last = (None if end in ("", "..") else end) if slash else start
    return first, last


def _date(clause: Clause, trigger: Trigger, stance: Stance) -> Timed | None:
    """The date of this clause, else of its stretch, else of the sentence's lead."""
    if not clause.sentence.dates:
        return None
    told = [d for d in clause.sentence.dates if not _says_nothing(d, clause, trigger, stance)]
    own = [d for d in told if clause.first <= d.first < clause.last]
    if own:
        return _nearest(own, clause, trigger)
    within = [
        d
        for d in told
        if clause.stretch.first <= d.first < clause.stretch.last and not _of_what_lies(clause, d)
    ]
    if within:
        return within[0]
    before = [d for d in told if d.first < clause.first]
    if before and _tells_when(clause, before[-1]):
        return before[-1]
    if before and not clause.sentence.arabic and _dates_the_telling(clause, before[0]):
        return None
    return before[0] if before else None


_RELATIVES = RELATIVES | {"which", "who", "whose"}


_EARLIER = frozenset({"had", "كان", "كانت", "كانوا"})
_EARLIER_REACH = 5  # words from "which" over who to "had"


def _of_what_lies(clause: Clause, date: Timed) -> bool:
    """As in "left for the base, which X had built in 2018": the day of what is told behind."""
    words = clause.sentence.words
    said = [p for p in range(clause.last - 1, date.first) if words[p] in _RELATIVES]
    if date.first < clause.last or not said:
        return False
    if not _EARLIER.isdisjoint(words[said[0] + 1 : said[0] + _EARLIER_REACH]):
        return True  # "took the gate, which X had held since May"
    events = clause.sentence.cue("strike", "clash", "operation", "kill", first=said[0] - 2)
    return not any(h.first < said[0] for h in events)  # "the raid that hit X yesterday"


def _nearest(dates: list[Timed], clause: Clause, trigger: Trigger) -> Timed:
    """The first date behind the predicate, else the last before it."""
    behind = [date for date in dates if date.first >= trigger.hit.last]
    before = [date for date in dates if date.first < trigger.hit.last]
    if not behind:
        return before[-1]
    between = clause.sentence.words[trigger.hit.last : behind[0].last]
    return before[-1] if before and _AFTER & set(between) else behind[0]


_AFTER = frozenset({"بعد", "عقب", "منذ", "after", "since", "following"})


def _dates_the_telling(clause: Clause, date: Timed) -> bool:
    """As in "the army said on Thursday that …": the day on which it was said."""
    if not clause.stretch.rule.startswith("say") or date.first >= clause.stretch.first:
        return False
    says = clause.sentence.cue("say", last=clause.stretch.first)
    return any(
        0 <= date.first - hit.last <= _SAID_ON or 0 <= hit.first - date.last <= 1 for hit in says
    )


_SAID_ON = 2  # words: "said late on Thursday"


def _words(clause: Clause, date: Timed) -> str:
    return clause.sentence.as_written(date.first, date.last)


def _ahead(
    date: Timed | None, clause: Clause, first: str | None, last: str | None, published: str | None
) -> When:
    if date is not None and _is_over(date, clause, first):
        date = None
    if date is not None:
        date = _weekday_to_come(date, clause, first) or _next(date, clause, first)
    if date is not None and date.date.kind in _TO_COME:
        start = date.date.start or first
        later = start is not None and start > (first or "")  # else it is the day of speaking
        if date.date.kind in ("coming", "month", "year", "part") or later:
            return When(
                start, date.date.end or "..", True, None, date.date.basis, _words(clause, date)
            )
    ends = date.date.end if date is not None and date.date.kind in ("until", "before") else None
    if date is not None and ends and ends >= (first or last or ""):
        return When(first, ends, True, None, date.date.basis, _words(clause, date))
    return When(first, "..", False, published, Basis.RELATIVE if published else Basis.UNKNOWN)


def _is_over(date: Timed, clause: Clause, first: str | None) -> bool:
    """As in "seized it in 2014, and it will reopen": the day of another predicate lies behind."""
    found = date.date
    if clause.first <= date.first < clause.last or found.basis is not Basis.EXPLICIT:
        return False
    if not (first and found.end) or found.end == ".." or "XXXX" in found.end:
        return False
    end, day = parse_edtf(found.end), parse_edtf(first)
    return bool(end and day and end.last and day.first and end.last < day.first)


def _weekday_to_come(date: Timed, clause: Clause, first: str | None) -> Timed | None:
    """As in "will reopen on Sunday": the Sunday to come, of which the plan itself is told."""
    found, words = date.date, clause.sentence.words
    if found.kind != "weekday" or not clause.first <= date.first < clause.last:
        return None
    if not (found.start and first and found.start == found.end and found.start < first):
        return None
    if any(word in _PAST for word in words[date.first : date.last]):
        return None
    if any(0 <= date.first - hit.last < _SAID_ON for hit in clause.sentence.cue("say")):
        return None  # "said on Sunday the gate will open"
    day = (date_of.fromisoformat(found.start) + timedelta(7)).isoformat()
    return date._replace(date=replace(found, start=day, end=day))


_TO_COME = frozenset({"coming", "range", "day", "weekday", "since", "month", "year", "part"})
_OF_EACH_YEAR = frozenset({"day", "month", "season", "part", "range"})
_PAST = word_set("last past this الماضي الماضيه المنصرم الفائت السابق الجاري الحالي")


def _next(date: Timed, clause: Clause, first: str | None) -> Timed:
    """A date without its year, said in a plan: "in April" is the April to come."""
    found, words = date.date, clause.sentence.words[date.first : date.last]
    begun, end = parse_edtf(first) if first else None, None
    if found.end and "XXXX" not in found.end and found.end != "..":
        end = parse_edtf(found.end)
    if found.kind not in _OF_EACH_YEAR or found.basis is not Basis.EXPLICIT or not found.start:
        return date
    told = any(w in _PAST or (w.isdecimal() and len(w) == _YEAR) for w in words)
    if told or begun is None or end is None or begun.first is None or end.last is None:
        return date
    if not (end.last < begun.first < end.last + timedelta(days=365)):
        return date
    later = replace(found, start=_a_year_on(found.start), end=_a_year_on(found.end or ""))
    return date._replace(date=later)


_YEAR = 4  # digits


def _a_year_on(edtf: str) -> str:
    """The same date of the next year; a 29 February is the 28th there."""
    year = int(edtf[:_YEAR]) + 1
    return f"{year:04}{edtf[_YEAR:]}".replace(f"{year}-02-29", f"{year}-02-28")


def _state(
    date: Timed | None,
    clause: Clause,
    stance: Stance,
    *,
    last: str | None,
    published: str | None,
    recurrence: str | None,
    trigger: Trigger,
) -> When:
    kind = trigger.kind
    ended = stance is Stance.ENDED
    telling = date is not None and _of_the_telling(clause, trigger, date, last)
    if date is not None and (telling or _of_another(clause, date)):
        date = None
    if date is None:
        end = last if ended else ".."
        basis = Basis.RELATIVE if published else Basis.UNKNOWN
        return When(None, end, False, published, basis, None, recurrence)
    found = date.date
    words = _words(clause, date)
    if found.kind in ("until", "before"):
        return When(None, found.end, False, published, found.basis, words, recurrence)
    if found.kind == "range" and found.start and found.end and not is_running(found.end, last):
        return When(found.start, found.end, False, published, found.basis, words, recurrence)
    if found.kind == "past" and found.start:
        counted = _as_counted(found.start, found.end)
        return When(counted, "..", False, published, found.basis, words, recurrence)
    begun = kind in _BEGUN_ON_A_DAY or _set_in(date, clause, trigger)
    started = found.kind in _BEGINS or (found.kind == "weekday" and begun)
    set_up = clause.sentence.arabic and (trigger.hit.form == PERFECT or _is_built(clause, trigger))
    started = started or (found.kind == "ago" and (set_up or _is_since(clause, date)))
    headed = clause.sentence.zone is ZoneKind.TITLE
    start = found.start if started and not headed else None
    if kind in (Kind.COORDINATION, Kind.BORDER_LENGTH, Kind.CONTROL, Kind.PRESENCE) and (
        found.kind == "day" and found.basis is Basis.RELATIVE and not begun
    ):
        start = None
    return When(start, None if ended else "..", False, published, found.basis, words, recurrence)


def _is_built(clause: Clause, trigger: Trigger) -> bool:
    """As in "they set up, two days ago, a checkpoint": the noun's own verb stands before it."""
    built = [h for h in clause.cue("build") if h.first < trigger.hit.first]
    return trigger.kind is Kind.POST and bool(built) and built[-1].form in (PERFECT, PHRASE)


def _as_counted(start: str, end: str | None) -> str:
    """The day from which days are counted, as in "over the past 48 hours"; of months the month."""
    days = parse_edtf(f"{start}/{end}") if end else None
    if days is None or days.first is None or days.last is None:
        return start
    return start if days.last - days.first < _A_MONTH else start[:7]


_A_MONTH = timedelta(28)


def _is_since(clause: Clause, date: Timed) -> bool:
    return not _SINCE.isdisjoint(clause.sentence.words[date.first : date.last])


_SINCE = frozenset({"منذ", "ومنذ", "مذ"})  # of an event "ago", of a state "for"
_BEGINS = frozenset({"since", "after", "day", "month", "year", "part", "season"})
_BEGUN_ON_A_DAY = frozenset({Kind.OPERATION, Kind.POST, Kind.ENCIRCLEMENT})


def _set_in(date: Timed, clause: Clause, trigger: Trigger) -> bool:
    """As in "deployed there on Sunday", "shut it on Sunday": so it has been from that day on."""
    hit = trigger.hit
    if trigger.kind not in _SETS_IN or not clause.first <= date.first < clause.last:
        return False
    if hit.form == PERFECT:
        return True
    if trigger.kind is not Kind.PRESENCE:
        return False
    words = clause.sentence.words[hit.first : hit.last + (_APART if hit.parted else 0)]
    return hit.form == PHRASE and any(word in _CAME or word.endswith("ed") for word in words)


_SETS_IN = frozenset({Kind.PRESENCE, Kind.CROSSING_STATUS})
_APART = 6  # words between the halves of a phrase
_CAME = frozenset({"took", "sent", "went", "came", "set", "built"})


def is_running(end: str, last: str | None) -> bool:
    """Whether a stretch of time is not over yet on the day of speaking."""
    return end == ".." or (last is not None and end[: len(last)] >= last[: len(end)])


def _of_the_telling(clause: Clause, trigger: Trigger, date: Timed, last: str | None) -> bool:
    """As in "said today that X holds Y": the day of speaking, not the day from which X holds it."""
    if clause.first <= date.first < clause.last:
        return False
    if last is not None and date.date.start == last:
        return True
    says = clause.stretch.rule.startswith("say") and trigger.hit.form != PERFECT
    return says and 0 <= clause.stretch.first - date.last <= _TO_THAT


_TO_THAT = 2  # words from the day of speaking over a comma to "that"


def _of_another(clause: Clause, date: Timed) -> bool:
    """As in "X shut the gate on Sunday, while Y holds the hill": the day of another predicate."""
    if clause.first <= date.first < clause.last:
        return False
    between = (date.last, clause.first) if date.last <= clause.first else (clause.last, date.first)
    near = clause.sentence.words[date.first - 1 : date.first]
    told = any(
        h.verbal and h.meaning in EVENTS and h.first in range(between[0] - _DAY_BEHIND, between[1])
        for h in clause.sentence.cues
    )
    return told and near not in (["منذ"], ["since"])


_DAY_BEHIND = 9  # words from a predicate to its day behind it


_AN_HOUR = frozenset({"ليلا", "في المساء", "at night"})


def _recurrence(clause: Clause, trigger: Trigger) -> str | None:
    """The words that tell how often; what was done "at night" was done once."""
    once = trigger.hit.form in (PERFECT, PHRASE)
    for habit in clause.cue("habit"):
        words = " ".join(clause.sentence.words[habit.first : habit.last])
        if not (once and words in _AN_HOUR):
            return clause.sentence.as_written(habit.first, habit.last)
    return None
