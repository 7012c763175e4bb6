"""Arabic particles that stand alone, joined with the word that they belong to.

Some write a blank behind them, "و نصبت"; and a quotation mark parts them: 'و"قسد"', 'بـ"قسد"'.
"To" stays alone, 'لـ"قسد"': so it leads to the outlet that somebody spoke to.
"""

from geo.claims.tokens import is_arabic

_PARTICLES = frozenset({"و", "ف", "ب", "ك"})
_TOLD_APART = 2  # letters; a shorter word is an initial or a mark


def has_lone_particle(words: list[str]) -> bool:
    """Whether any of these words is nothing but a particle."""
    return not _PARTICLES.isdisjoint(words)


def join_particles(
    words: list[str], starts: list[int], ends: list[int], quoted: list[bool]
) -> tuple[list[str], list[int], list[int], list[bool]]:
    """The words with each lone particle written onto its word, and their offsets in the text.

    A particle before a figure, a mark, an initial or the end stays as it stands; the joined word
    is quoted as the word behind the particle is.
    """
    kept: list[str] = []
    begin: list[int] = []
    stop: list[int] = []
    inside: list[bool] = []
    held: int | None = None
    for place, word in enumerate(words):
        if held is None and word in _PARTICLES and _goes_before(words, place):
            held = place
            continue
        kept.append(words[held] + word if held is not None else word)
        begin.append(starts[held if held is not None else place])
        stop.append(ends[place])
        inside.append(quoted[place])
        held = None
    return kept, begin, stop, inside


def _goes_before(words: list[str], place: int) -> bool:
    behind = words[place + 1] if place + 1 < len(words) else ""
    return len(behind) >= _TOLD_APART and is_arabic(behind) and not _ends_an_initial(words, place)


def _ends_an_initial(words: list[str], place: int) -> bool:
    """As in "أ. ف. ب": the last letter of an agency's name."""
    return place > 0 and (words[place - 1] == "." or len(words[place - 1]) == 1 < place)
