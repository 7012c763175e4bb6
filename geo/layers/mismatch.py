"""What a claim says in kilometres, held against the line; a warning where the two do not fit.

A claim keeps its number: nothing is corrected and no geometry is stretched to fit it.
"""

from enum import StrEnum

from geo.claims.model import Claim, Kind
from geo.layers.placed import Mismatch

WHOLE_SHARE = 0.75
"""From this share of the line upward a stated length is taken to mean the whole of it."""
TOTAL_TOLERANCE = 0.01
"""How far two good measurements of the same border differ: data sets here, 599 to 604 km."""
ROAD_FACTOR = 1.2
"""A road, a bank or a fence is this much longer than the distance that it covers."""


class MismatchCode(StrEnum):
    """In what a stated length does not fit the map."""

    STRETCH_TOO_LONG = "stretch_too_long"
    STRETCH_TOO_SHORT = "stretch_too_short"
    BORDER_TOTAL = "border_total"
    LENGTH_WITHOUT_ENDS = "length_without_ends"
    LONGER_THAN_SECTION = "longer_than_section"


_WORDS = {
    MismatchCode.STRETCH_TOO_LONG: (
        "The claim states {stated:g} km, more than fits between its ends: they lie "
        "{straight:.0f} km apart, {along:.0f} km along the line.",
        "يذكر الادعاء {stated:g} كم، وهو أكثر مما بين طرفيه: المسافة بينهما {straight:.0f} كم، "
        "و{along:.0f} كم على امتداد الخط.",
    ),
    MismatchCode.STRETCH_TOO_SHORT: (
        "The claim states {stated:g} km, a part of the way between its ends: they lie "
        "{straight:.0f} km apart, {along:.0f} km along the line.",
        "يذكر الادعاء {stated:g} كم، وهو جزء مما بين طرفيه: المسافة بينهما {straight:.0f} كم، "
        "و{along:.0f} كم على امتداد الخط.",
    ),
    MismatchCode.BORDER_TOTAL: (
        "The claim gives the border {stated:g} km; the line measures {measured:.0f} km, "
        "a difference of {difference:.0f} km.",
        "يجعل الادعاء طول الحدود {stated:g} كم؛ وطول الخط بالقياس {measured:.0f} كم، "
        "والفرق {difference:.0f} كم.",
    ),
    MismatchCode.LENGTH_WITHOUT_ENDS: (
        "The claim states {stated:g} km of {measured:.0f} km, {share:.0%}, and names no ends: "
        "an amount, not a stretch.",
        "يذكر الادعاء {stated:g} كم من أصل {measured:.0f} كم، أي {share:.0%}، ولا يسمي طرفين: "
        "فهو مقدار لا مقطع.",
    ),
    MismatchCode.LONGER_THAN_SECTION: (
        "The claim states {stated:g} km of a part of the frontier that is {measured:.0f} km long.",
        "يذكر الادعاء {stated:g} كم عن جزء من الحدود طوله {measured:.0f} كم.",
    ),
}


def stated_km(claim: Claim) -> float | None:
    """The length that a claim states, km; of a claim about length, any number of its km."""
    if claim.where.stated_km is not None:
        return claim.where.stated_km
    if claim.kind is Kind.BORDER_LENGTH:
        for quantity in claim.quantities:
            number = quantity.value if quantity.value is not None else quantity.low
            if quantity.unit == "km" and isinstance(number, int | float):
                return float(number)
    return None


def check_stretch(
    stated: float | None, along_km: float, straight_km: float, slack_km: float
) -> tuple[Mismatch, ...]:
    """Hold a stated length against two named ends.

    Args:
        stated: What the claim says, km.
        along_km: Between the ends along the line.
        straight_km: Between the ends as the crow flies.
        slack_km: How inexact the ends are, both together.
    """
    if stated is None:
        return ()
    shortest, longest = sorted((along_km, straight_km))
    if stated > ROAD_FACTOR * longest + slack_km:
        code = MismatchCode.STRETCH_TOO_LONG
    elif stated < shortest / ROAD_FACTOR - slack_km:
        code = MismatchCode.STRETCH_TOO_SHORT
    else:
        return ()
    return _mismatch(code, stated, longest, straight=straight_km, along=along_km)


def means_whole_line(stated: float, length_km: float) -> bool:
    """Whether a length without ends can only be that of the whole frontier."""
    return stated >= WHOLE_SHARE * length_km


def check_total(stated: float, length_km: float) -> tuple[Mismatch, ...]:
    """Hold a stated length of the whole frontier against the measured line."""
    difference = abs(stated - length_km)
    if difference <= TOTAL_TOLERANCE * length_km:
        return ()
    return _mismatch(MismatchCode.BORDER_TOTAL, stated, length_km, difference=difference)


def check_amount(stated: float, of_km: float) -> tuple[Mismatch, ...]:
    """Say that a length without ends is an amount, or more than the part it is said of."""
    if stated > of_km * (1 + TOTAL_TOLERANCE):
        return _mismatch(MismatchCode.LONGER_THAN_SECTION, stated, of_km)
    return _mismatch(MismatchCode.LENGTH_WITHOUT_ENDS, stated, of_km, share=stated / of_km)


def check_room(stated: float, room_km: float) -> tuple[Mismatch, ...]:
    """Say that a length is more than the line has on the ground that is named.

    The ground is as wide as its place is inexact, so that a length that fits says nothing.
    """
    if stated <= ROAD_FACTOR * room_km:
        return ()
    return _mismatch(MismatchCode.LONGER_THAN_SECTION, stated, room_km)


def _mismatch(
    code: MismatchCode, stated: float, measured: float, **values: float
) -> tuple[Mismatch, ...]:
    english, arabic = (
        words.format(stated=stated, measured=measured, **values) for words in _WORDS[code]
    )
    return (Mismatch(code, stated, measured, english, arabic),)
