"""The words that the reader knows: actors by their names, cues by what they mean."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from geo.claims.actors import Actors, load_actors
from geo.claims.cues import Cues, load_cues
from geo.claims.reading.text.names import NameIndex
from geo.claims.taught import TaughtWord, WordLesson, taught_now


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words the reader knows: actors with their names, and cues by meaning."""

    actors: Actors
    cues: Cues
    names: NameIndex


def load_lexicon(seeds: Path, taught: Iterable[TaughtWord] = ()) -> Lexicon:
    """Load actors.toml and cues.toml from the seeds folder, and what a user has taught beside.

    A taught name goes before the same name of the file; a taught meaning of an actor or kind that
    there no longer is counts for nothing.

    Raises:
        InputError: One of the files cannot be read or contradicts itself.
    """
    actors = load_actors(seeds / "actors.toml")
    cues = load_cues(seeds / "cues.toml")
    names: list[tuple[str, str]] = []
    for one in taught_now(taught):
        if one.lesson is WordLesson.ACTOR and one.means in actors:
            names.append((one.word, one.means))
        elif one.lesson is WordLesson.CUE and one.means in cues.meanings:
            cues.add(one.means, one.field, one.word)
    return Lexicon(actors, cues, NameIndex(actors, names))
