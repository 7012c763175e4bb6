"""Who acts on the frontier: names in both languages, letter code, hatch, colours by period."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from geo.claims.letters import plain_key
from geo.errors import InputError

TYPES = frozenset(
    [
        "state_force",
        "government",
        "state_affiliated_militia",
        "militia",
        "non_state_force",
        "foreign_force",
        "tribal",
        "criminal",
        "civilian",
        "organisation",
        "unknown",
    ]
)
SIDES = frozenset({"iraq", "syria", "foreign", "unspecified"})
HATCHES = frozenset({"solid", "stripe", "cross", "dots"})
_HEX = re.compile(r"#[0-9a-f]{6}\Z")
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


class Colour(NamedTuple):
    """A colour for light and for dark grounds, each ``#rrggbb``."""

    light: str
    dark: str


class ColourPeriod(NamedTuple):
    """A colour and the days on which it holds; None is open."""

    start: date | None
    end: date | None
    colour: Colour


@dataclass(frozen=True, slots=True)
class Actor:
    """A body that acts on the frontier.

    Attributes:
        id: Stable, lower-case ASCII, as ``iraqi_army``.
        code: Its letter code on maps, one to three letters.
        type: State force, militia and so on (``TYPES``).
        side: Its home: ``iraq``, ``syria``, ``foreign`` or ``unspecified``.
        hatch: How its ground is filled: ``solid``, ``stripe``, ``cross`` or ``dots``.
        start: First day of the body under this id; None where it is older than our time.
        end: Last day; None where it still exists.
        names_ar: Arabic names, the one to show first.
        names_en: English names, the one to show first.
        colours: Its colours by period, at least one.
        article_en: What its English name has before it in a sentence: ``the``, ``an`` or nothing.
    """

    id: str
    name_ar: str
    name_en: str
    code: str
    type: str
    side: str
    hatch: str
    start: date | None
    end: date | None
    names_ar: tuple[str, ...]
    names_en: tuple[str, ...]
    colours: tuple[ColourPeriod, ...]
    article_en: str = ""

    def colour_on(self, day: date | None) -> Colour:
        """The colour that holds on ``day``; the first one where the day is unknown or in none."""
        for period in self.colours:
            if day is not None and (
                (period.start is None or period.start <= day)
                and (period.end is None or day <= period.end)
            ):
                return period.colour
        return self.colours[0].colour


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording that may mean several bodies, best first; none where it points back in the text.

    A ``metonym`` is a country or capital that may stand for its government.
    """

    names_ar: tuple[str, ...]
    names_en: tuple[str, ...]
    candidates: tuple[str, ...]
    reason: str
    metonym: bool = False


class Actors(Mapping[str, Actor]):
    """All actors by id, and the wordings that several of them share."""

    def __init__(self, actors: tuple[Actor, ...], wordings: tuple[Wording, ...]) -> None:
        self._by_id = {actor.id: actor for actor in actors}
        self.wordings = wordings

    def __getitem__(self, key: str) -> Actor:
        return self._by_id[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)


def load_actors(path: Path) -> Actors:
    """Read the actors file.

    Raises:
        InputError: The file cannot be read, or an entry contradicts another: the message names
            the file, the entry and what would be right.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path.name}: cannot be read as TOML: {error}.") from error
    actors = tuple(_actor(row, path.name) for row in data.get("actor", []))
    wordings = tuple(
        Wording(
            tuple(row.get("ar", ())),
            tuple(row.get("en", ())),
            tuple(row.get("candidates", ())),
            str(row.get("reason", "")),
            bool(row.get("metonym", False)),
        )
        for row in data.get("ambiguous", [])
    )
    _refuse_contradictions(actors, wordings, path.name)
    return Actors(actors, wordings)


def _actor(row: dict[str, Any], file: str) -> Actor:
    who = row.get("id", "")
    if not isinstance(who, str) or not _ID.match(who):
        raise InputError(f"{file}: {who!r} is no actor id: use lower-case letters, digits and _.")
    for field, allowed in (("type", TYPES), ("side", SIDES), ("hatch", HATCHES)):
        if row.get(field) not in allowed:
            known = ", ".join(sorted(allowed))
            raise InputError(f"{file}: {who}: {field} {row.get(field)!r} is none of {known}.")
    if not 1 <= len(str(row.get("code", ""))) <= 3:
        raise InputError(f"{file}: {who}: code {row.get('code')!r} must have 1 to 3 characters.")
    if not row.get("name_ar") or not row.get("name_en"):
        raise InputError(f"{file}: {who}: name_ar and name_en must both be given.")
    colours = tuple(_colour(part, who, file) for part in row.get("colour", []))
    if not colours:
        raise InputError(f"{file}: {who}: at least one [[actor.colour]] must be given.")
    return Actor(
        who,
        row["name_ar"],
        row["name_en"],
        row["code"],
        row["type"],
        row["side"],
        row["hatch"],
        _day(row.get("from"), who, file),
        _day(row.get("to"), who, file),
        tuple(row.get("ar", ())),
        tuple(row.get("en", ())),
        colours,
        str(row.get("article_en", "")),
    )


def _colour(part: dict[str, Any], who: str, file: str) -> ColourPeriod:
    for shade in ("light", "dark"):
        if not _HEX.match(str(part.get(shade, ""))):
            raise InputError(f"{file}: {who}: {shade} {part.get(shade)!r} must be like #1f5fa8.")
    return ColourPeriod(
        _day(part.get("from"), who, file),
        _day(part.get("to"), who, file),
        Colour(part["light"], part["dark"]),
    )


def _day(text: str | None, who: str, file: str) -> date | None:
    try:
        return date.fromisoformat(text) if text is not None else None
    except (ValueError, TypeError) as error:
        raise InputError(f"{file}: {who}: {text!r} is no day: write YYYY-MM-DD.") from error


def _refuse_contradictions(
    actors: tuple[Actor, ...], wordings: tuple[Wording, ...], file: str
) -> None:
    """No id, code or name may stand for two; a wording's candidates must exist."""
    owner: dict[str, str] = {}
    for actor in actors:
        for key in (f"id {actor.id}", f"code {actor.code}"):
            if key in owner:
                raise InputError(f"{file}: {key} is given to both {owner[key]} and {actor.id}.")
            owner[key] = actor.id
        names = {plain_key(name) for name in (*actor.names_ar, *actor.names_en)}
        _claim_names(names, actor.id, owner, file)
    known = {actor.id for actor in actors}
    for number, wording in enumerate(wordings, start=1):
        missing = [who for who in wording.candidates if who not in known]
        if missing:
            raise InputError(f"{file}: wording {number}: no actor has the id {missing[0]!r}.")
        names = {plain_key(name) for name in (*wording.names_ar, *wording.names_en)}
        _claim_names(names, f"wording {number}", owner, file)


def _claim_names(names: set[str], who: str, owner: dict[str, str], file: str) -> None:
    for name in names:
        if owner.setdefault(f"name {name}", who) != who:
            taken = owner[f"name {name}"]
            raise InputError(f"{file}: the name {name!r} is given to both {taken} and {who}.")
