"""How a claim qualifies its places, in the reader's language: a share, a section, a distance."""

import re

from geo.claims.model import Where
from geo.screen.words import Words, isolate, ltr

_DISTANCE = re.compile(r"([\d.]+) km .+")
_PERCENT = re.compile(r"([\d.]+%) of")


def qualifier_notes(where: Where, words: Words) -> list[str]:
    """The parts of the qualifier that the places' roles do not say already; may be empty."""
    roles = {place.role.replace("_", "-") for place in where.places}
    said = roles | {f"{role} of" for role in roles}
    parts = (where.qualifier or "").split(", ")
    return [_told(part, words) for part in parts if part and part not in said]


def _told(part: str, words: Words) -> str:
    if away := _DISTANCE.fullmatch(part):
        return f"{ltr(away[1])} {words('km')}"
    if share := _PERCENT.fullmatch(part):
        return words("percent_of", share=ltr(share[1]))
    if part in words.tables["share"]:
        return words.of("share", part)
    which, _, _ = part.partition(" ")
    return words.tables["section"].get(which, isolate(part))
