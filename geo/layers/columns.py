"""The declared columns of the one frame of features that map, strip, table and export read."""

from dataclasses import dataclass
from enum import StrEnum


class Holds(StrEnum):
    """What a column holds, and how it is kept in the frame."""

    TEXT = "text"  # object: str or None
    DAY = "day"  # object: ISO day (YYYY-MM-DD) or None
    LIST = "list"  # object: tuple of str, never None
    COUNT = "count"  # int64, never missing
    NUMBER = "number"  # float64, NaN where missing
    FLAG = "flag"  # bool, never missing

    @property
    def dtype(self) -> str:
        """The dtype of the frame's column."""
        return {Holds.COUNT: "int64", Holds.NUMBER: "float64", Holds.FLAG: "bool"}.get(
            self, "object"
        )


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``exported`` is False for what only the filter reads."""

    name: str
    holds: Holds
    meaning: str
    exported: bool = True


def _columns(holds: Holds, exported: bool = True, **meanings: str) -> tuple[Column, ...]:
    return tuple(Column(name, holds, meaning, exported) for name, meaning in meanings.items())


COLUMNS: tuple[Column, ...] = (
    *_columns(
        Holds.TEXT,
        id="id of the claim, stable for the same article bytes",
        name_en="actors and places in one line, English",
        name_ar="actors and places in one line, Arabic",
        layer="name of the dated layer that shows it: its kind",
        kind="what the claim is about",
        subtype="finer kind, where the text gives one",
        stance="denied, condition, planned, ended, ongoing or asserted",
        review="unreviewed, accepted or mended by people; what they rejected is never in a file",
    ),
    *_columns(Holds.FLAG, fact="the stance is asserted, ongoing or ended"),
    *_columns(
        Holds.TEXT,
        article="id of the article",
        file="file name of the article",
        sha256="hash of the file that was read",
        title="title of the article",
        outlet="outlet of the article",
        url="address of the article",
        published="day of publication, EDTF",
    ),
    *_columns(Holds.DAY, known_from="day from which it was known to be claimed"),
    *_columns(Holds.FLAG, digest="the words are of our digest, not the outlet's"),
    *_columns(Holds.TEXT, quote="the article's own words: its text from start to end"),
    *_columns(
        Holds.COUNT,
        start="first code point of the evidence",
        end="code point after the evidence",
    ),
    *_columns(Holds.LIST, also="further spans of the same statement, start:end"),
    *_columns(
        Holds.TEXT,
        speaker="who says it, in the article's words; none where the outlet itself does",
        via="quoted outlet or agency",
        told_to="interviewer",
        record="named, institutional, anonymous, collective or outlet",
    ),
    *_columns(
        Holds.LIST,
        actors="actor ids",
        roles="role of each actor",
        actors_en="name of each actor, English",
        actors_ar="name of each actor, Arabic",
        actor_alternatives="ids of other readings of an ambiguous actor",
        places="place ids",
        place_roles="role of each place",
        place_words="each place as written in the article",
        places_en="name of each place, English",
        places_ar="name of each place, Arabic",
        governorates="governorates of its places, or whose frontier section it meets",
    ),
    *_columns(
        Holds.TEXT,
        side="side of the line that the claim states",
        extent="point, stretch, area, province, frontier or unlocated",
        qualifier="near, north of, ... as written",
        precision="how exactly it could be placed",
        adrift="why it has no place on the frontier; none where it has one",
        band="side of the line on which it is drawn; none where it is adrift",
    ),
    *_columns(
        Holds.NUMBER,
        stated_km="length that the claim states, km",
        km_from="chainage where it begins, km from the Turkey tripoint",
        km_to="chainage where it ends, km from the Turkey tripoint",
        offset_km="distance to the line, km",
    ),
    *_columns(Holds.LIST, spans="parts of the chainage, from:to, where it is in several pieces"),
    *_columns(Holds.TEXT, past_end="north or south where it projects beyond an end of the line"),
    *_columns(Holds.FLAG, reaches_line="its own area touches the line"),
    *_columns(
        Holds.TEXT,
        time_from="when it began, EDTF",
        time_to="when it ended, EDTF; .. is open",
        as_of="day for which the speaker vouches, EDTF",
        time_basis="explicit, relative, inferred, person (who mended it) or unknown",
        time_words="the article's words for the date",
        recurrence="daily, evening till morning, ...",
    ),
    *_columns(Holds.FLAG, within="it fell somewhere inside the range, on no stated day"),
    *_columns(
        Holds.DAY,
        first_day="first day on which it may hold",
        last_day="last day on which it may hold, of a deed the last vouched for; none is open",
        evidence_day="last day for which the speaker vouches",
    ),
    *_columns(Holds.FLAG, undated="no day is known"),
    *_columns(Holds.LIST, quantities="numbers with unit and what they count"),
    *_columns(
        Holds.LIST,
        warnings="what the text states against what the map measures",
        warning_codes="code of each warning",
    ),
    *_columns(Holds.TEXT, reliability="Admiralty proposal, A to F"),
    *_columns(Holds.NUMBER, credibility="Admiralty proposal, 1 to 6"),
    *_columns(
        Holds.TEXT,
        interest="whether the speaker speaks for or against his own side",
        grade_reason="the reason of the proposal",
        group="shared by claims that one verb holds together",
    ),
    *_columns(Holds.FLAG, contradicted="another claim contradicts it"),
    *_columns(
        Holds.LIST,
        contradicts="ids of claims that contradict it",
        agrees_with="ids of claims that agree with it",
        other_times="ids of claims of the same thing at another time",
    ),
    *_columns(
        Holds.COUNT,
        origins="origins that say it: speakers, of whom several may stand in one article",
    ),
    *_columns(
        Holds.COUNT,
        exported=False,
        first_ordinal="first_day as a day number; very small where open",
        last_ordinal="last_day as a day number; very large where open",
        known_ordinal="known_from as a day number; very large where unknown",
    ),
    *_columns(Holds.TEXT, exported=False, words="folded words that a text search looks through"),
)

EXPORTED: tuple[Column, ...] = tuple(column for column in COLUMNS if column.exported)
