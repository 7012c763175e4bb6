"""A claim in one plain sentence of the reader's language; no figure differs between languages."""

import re
from datetime import date
from itertools import groupby

from geo.board import Board
from geo.claims.days import Days, parse_edtf
from geo.claims.model import Article, Claim, Side, Where
from geo.claims.timing import told_days
from geo.screen.claim.deeds import deed
from geo.screen.claim.named import Names, listed, place_within
from geo.screen.claim.speakers import Spoken, spoken
from geo.screen.cutting import within
from geo.screen.unbroken import unbroken
from geo.screen.words import Words, isolate, literal, ltr

MOST_LABEL = 220  # characters of a claim on a button
TRAILING = " ،,:;؛"  # what a quotation of a speaker may end in, and a sentence of ours may not
_AT, _ENDS = "at", ("from", "to")  # roles of places


def sentence(claim: Claim, words: Words, names: Names) -> str:
    """Who says what, where and when, in one sentence of plain text.

    Args:
        claim: Any claim.
        words: The language.
        names: Of the actors, by id; an unknown id shows its own name.
    """
    speaker = _speaker(claim, words, names)
    what = deed(claim, words, names, (speaker.body, "many" if speaker.many else "one"))
    place = place_phrase(claim, words)
    rest = [place] if place else []
    rest.append(day_phrase(claim, words))
    told = words.of("speech_many" if speaker.many else "speech", claim.stance.value)
    return words.tables["sentence"][words.lang.value].format(
        speaker=speaker.text,
        told=told.format(what=what),
        rest=words.comma + words.comma.join(rest),
    )


def label_of(board: Board, claim: Claim, words: Words) -> str:
    """A claim as a button's label, its characters kept from being read as Markdown."""
    return literal(unbroken(within(sentence(claim, words, board.actor_names), MOST_LABEL)))


def speaker_phrase(claim: Claim, words: Words, names: Names) -> str:
    """The speaker in the reader's language where he has no name of his own, else as he is written.

    Where no words tell him, the kind of record.
    """
    return _speaker(claim, words, names).text


def told_by(claim: Claim, words: Words, names: Names) -> str:
    """The stance and whose it is, to stand beside the article's words.

    A denial's bare words read as if somebody claimed what they deny.
    """
    said = claim.attribution
    who = speaker_phrase(claim, words, names)
    if said.speaker:
        who += f" ({words.of('record', said.record.value)})"
    if said.via:
        who += f"{words.comma}{words('via')} {isolate(said.via)}"
    if said.told_to:
        who += f"{words.comma}{words('told_to')} {isolate(said.told_to)}"
    return words.of("told_by", claim.stance.value).format(who=who)


def _speaker(claim: Claim, words: Words, names: Names) -> Spoken:
    said = claim.attribution
    if not said.speaker:
        return Spoken(words.of("record", said.record.value), many=False)
    return spoken(said.speaker.strip(TRAILING), words, names)


def place_phrase(claim: Claim, words: Words) -> str:
    """The places in order with their roles, or the frontier where no place is named."""
    where = claim.where
    text = _places(where, words) if where.places else words.of("extent", where.extent.value)
    return text if where.side is Side.UNSPECIFIED else f"{text} ({words.of('side', where.side)})"


def _places(where: Where, words: Words) -> str:
    """The places, those of one role in a row; both ends of a stretch are not parted by a comma."""
    text, before = "", ""
    for role, places in groupby(where.places, key=lambda place: place.role):
        lead = words.of("place_at", where.extent) if role == _AT else words.of("place_role", role)
        row = listed([place_within(place, words) for place in places], words)
        parted = " " if (before, role) == _ENDS else words.comma
        text, before = f"{text}{parted if text else ''}{lead}{row}", role
    return text


def day_phrase(claim: Claim, words: Words) -> str:
    """When the claim may hold, or that nobody says."""
    days = told_days(claim)
    if days is None:
        return words("undated")
    return days_phrase(days, words, within=claim.when.within)


def days_phrase(days: Days, words: Words, *, within: bool = False) -> str:
    """An interval of days in words; ISO days, kept from turning round in Arabic."""
    first, last = (_iso(day) for day in (days.first, days.last))
    if days.first is None:
        return words("some_day_until" if within else "until", day=last)
    if days.last is None:
        return words("some_day_since" if within else "since", day=first)
    if days.first == days.last:
        return first
    return words("some_day_within" if within else "between_days", first=first, last=last)


def edtf_phrase(edtf: str, words: Words, *, within: bool = False) -> str:
    """A date that EDTF writes, in words: a year, month or day stays, codes and intervals do not.

    ``within``: an interval is one day that nobody knows better, not a stretch of days.

    Raises:
        ValueError: It is not of our subset of EDTF.
    """
    if edtf.endswith("~"):
        return words("about_when", when=edtf_phrase(edtf[:-1], words, within=within))
    if edtf.startswith(_NO_YEAR):
        return words("year_unknown", day=ltr(edtf.removeprefix(_NO_YEAR)))
    days = parse_edtf(edtf)
    if days is None or days == Days() or _PLAIN.fullmatch(edtf):
        return ltr(edtf)
    return days_phrase(days, words, within=within)


def published_day(article: Article, words: Words) -> str:
    """When an article was published, in words, or that nobody knows."""
    edtf = article.published.edtf
    return edtf_phrase(edtf, words, within=True) if edtf else words("unknown_day")


_NO_YEAR = "XXXX-"
_PLAIN = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?")  # a season is a month past the twelfth


def _iso(day: date | None) -> str:
    return ltr(day.isoformat()) if day else ""
