"""Words that say how often: a habit, not a day."""

import re
from typing import NamedTuple

from geo.claims.letters import plain
from geo.claims.model import Span

_PHRASES = """
daily: يوميا|بشكل يومي|بصوره يوميه|كل يوم|علي مدار اليوم|daily|every day|each day|on a daily basis
nightly: ليليا|كل ليله|بشكل ليلي|nightly|every night|each night
at night: ليلا|خلال الليل|اثناء الليل|في الليل|at night|by night|during the night|after dark
in the evening: في المساء|مساء كل يوم|كل مساء|in the evenings?|every evening
in the morning: صباح كل يوم|كل صباح|every morning
weekly: اسبوعيا|كل اسبوع|بشكل اسبوعي|weekly|every week
monthly: شهريا|كل شهر|بشكل شهري|monthly|every month
around the clock: علي مدار الساعه|علي مدار 24 ساعه|ليل نهار|ليلا ونهارا|around the clock
around the clock: day and night|24/7
repeatedly: بشكل متكرر|بصوره متكرره|مرارا|مرارا وتكرارا|مرات عديده|تكرارا|repeatedly|time and again
repeatedly: frequently
regularly: بشكل دوري|بصوره دوريه|دوريا|بشكل منتظم|بانتظام|بشكل مستمر|بصوره مستمره|باستمرار
regularly: regularly|routinely|periodically
several times: عده مرات|مرات عده|اكثر من مره|several times|many times|on several occasions
occasionally: بين الحين والاخر|من حين لاخر|احيانا|بين فتره واخري|من وقت لاخر|occasionally
occasionally: from time to time|sporadically
always: دايما|بشكل دايم|always|constantly|permanently
in turns: بالتناوب|متناوبه|in turns|in shifts|rotating
"""


class Recurrence(NamedTuple):
    """Words that say how often, and the plain English for them."""

    span: Span
    often: str


def _pattern() -> tuple[re.Pattern[str], list[str]]:
    rows = [line.split(": ") for line in _PHRASES.strip().splitlines()]
    parts = [f"((?:[وف]?(?:{phrases})))" for _, phrases in rows]
    return re.compile(r"(?<!\w)(?:" + "|".join(parts) + r")(?!\w)"), [name for name, _ in rows]


_ANY, _OFTEN = _pattern()


def find_recurrences(text: str) -> tuple[Recurrence, ...]:
    """All words of recurrence in a text, in order; linear in its length."""
    spelt = plain(text)
    return tuple(
        Recurrence(Span(*spelt.back(*match.span())), _OFTEN[(match.lastindex or 1) - 1])
        for match in _ANY.finditer(spelt.key)
    )
