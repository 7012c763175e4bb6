"""Reading the words beside names from their two files: the seeds' placewords and lookalikes."""

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gazetteer.fold import key_of
from gazetteer.place import GazetteerError, PlaceKind
from gazetteer.senses import stems_of
from gazetteer.words import Head, Words

# The lists of the first file's section "context": each fills the field of its name.
_CONTEXT = [
    "calling_places",
    "before",
    "loose",
    "verbs",
    "of_things",
    "undergone",
    "firm",
    "after",
    "not_after",
    "persons",
    "persons_after",
    "sources",
    "today",
    "plain_after",
    "plain_before",
    "happenings",
    "people",
    "seated",
    "storming",
    "troops",
    "befallen",
]
# The same for the sections of the second file.
_TRAPS = {
    "persons": [
        "first_names",
        "callings",
        "befriended",
        "asked",
        "acting",
        "kin_of",
        "beings",
        "speaking",
        "doing",
        "living",
        "consumed",
        "belongings",
        "masculine",
        "plain_between",
    ],
    "heads": [
        "paired",
        "fields",
        "bodies_after",
        "bodies_after_any",
        "directions",
        "quarters",
        "members",
        "undertakings",
        "coined",
        "titled",
    ],
    "common": [
        "describing",
        "adjectives",
        "demonstratives",
        "made_of",
        "beside_places",
        "described",
        "of_towns",
        "all_of",
        "own_only",
        "indefinite",
    ],
    "homographs": ["owned", "auxiliaries", "objects_of", "qualities", "amounts", "manners"],
    "outlets": ["telling"],
    "given": ["seldom"],
    "elsewhere": ["powers", "states", "capitals", "far"],
    "tribes": ["kin"],
    "descent": ["of_somebody", "of_a_town", "meeting"],
}
# Lists whose field has another name, by section and list.
_OTHERWISE = {
    "common": ("common", "words"),
    "sport": ("sport", "words"),
    "sport_places": ("sport", "places"),
    "verbs_too": ("homographs", "verbs"),
    "nouns_too": ("homographs", "nouns"),
    "adjectives_too": ("homographs", "adjectives"),
    "outlet_people": ("outlets", "people"),
    "outlets": ("outlets", "names"),
    "borne": ("given", "names"),
    "naming": ("given", "verbs"),
    "elsewhere": ("elsewhere", "words"),
    "tribes": ("tribes", "names"),
    "partners": ("partners", "words"),
}


def load_words(placewords: Path, lookalikes: Path) -> Words:
    """Read the two word files; a file that is not there counts as empty.

    Raises:
        GazetteerError: Not TOML, or a head noun under a kind that does not exist.
    """
    cues, traps = _read(placewords), _read(lookalikes)
    context, heads = cues.get("context", {}), cues.get("heads", {})
    phrases = traps.get("phrases", {})
    bodies = _keys(traps.get("heads", {}).get("bodies", ()))
    behind = {
        **_heads(heads.get("after", {}), placewords, lists=False),
        **_heads(heads.get("after_list", {}), placewords, lists=True),
    }
    ordinary = _keys(phrases.get("words", ()))
    ahead = {
        **_heads(heads.get("before", {}), placewords, lists=False),
        **_heads(heads.get("before_list", {}), placewords, lists=True),
    }
    lists = {name: _keys(context.get(name, ())) for name in _CONTEXT}
    for section, names in _TRAPS.items():
        lists |= {name: _keys(traps.get(section, {}).get(name, ())) for name in names}
    for name, (section, other) in _OTHERWISE.items():
        lists[name] = _keys(traps.get(section, {}).get(other, ()))
    lists["bodies_after_any"] |= {f"{word}s" for word in filter(_is_one, lists["bodies_after_any"])}
    lists["verbs"] = lists["verbs"].union(*map(_other_persons, lists["verbs"]))
    return Words(
        **lists,
        heads=ahead,
        head_ends=_last_words(ahead),
        heads_after={word: head.kind for word, head in behind.items()},
        plurals=frozenset(word for word, head in behind.items() if head.lists),
        bodies=bodies,
        body_ends=_last_words(bodies),
        phrases=ordinary.union(*(_keys(names) for names in phrases.values())),
        ordinary=ordinary,
        adjectives_of={
            key_of(word): country
            for country, words in traps.get("elsewhere", {}).get("adjectives", {}).items()
            for word in words
        },
        namesakes=_by_key(traps.get("elsewhere", {}).get("namesakes", {})),
        addressed=_by_key(traps.get("addressed", {})),
        governed=_by_key(traps.get("governed", {})),
        governed_words=_by_key(traps.get("governed_words", {})),
        senses={
            key_of(name): stems_of(_keys(words)) for name, words in traps.get("senses", {}).items()
        },
    )


def _read(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GazetteerError(f"{path.name} is not TOML in UTF-8: {error}.") from error


def _keys(words: Any) -> frozenset[str]:
    return frozenset(key_of(word) for word in words)


def _is_one(word: str) -> bool:
    """Whether an English noun takes a mere "s" in the plural."""
    return word.isascii() and " " not in word and not word.endswith(("s", "y", "sh", "ch", "x"))


_SHORTEST = 4  # letters of a present that is no particle


def _other_persons(verb: str) -> Iterator[str]:
    """Of "he takes", in Arabic: "she takes", "we take", and what each of them will take."""
    if not verb.startswith("ي") or len(verb) < _SHORTEST or " " in verb:
        return
    for person in "يتن":
        yield person + verb[1:]
        yield f"س{person}{verb[1:]}"


def _by_key(section: dict[str, Any]) -> dict[str, frozenset[str]]:
    return {key_of(name): _keys(words) for name, words in section.items()}


def _last_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases if " " in phrase)


def _heads(section: dict[str, list[str]], path: Path, *, lists: bool) -> dict[str, Head]:
    heads: dict[str, Head] = {}
    for kind, words in section.items():
        if kind not in set(PlaceKind):
            raise GazetteerError(
                f"{path.name} has head nouns of the kind {kind!r}, which does not exist; "
                f"right would be one of {', '.join(PlaceKind)}."
            )
        heads |= dict.fromkeys(_keys(words), Head(PlaceKind(kind), lists))
    return heads
