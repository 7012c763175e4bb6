"""Which actors stand in one camp, so that an army does not contradict its own government."""

import tomllib
from pathlib import Path

from geo.errors import InputError


def load_camps(path: Path) -> dict[str, str]:
    """Read the camps file: actor id to camp. Actors that are not in it stand for themselves.

    Raises:
        InputError: The file is missing, is no TOML of lists, or puts an actor in two camps.
    """
    try:
        with path.open("rb") as file:
            table = tomllib.load(file).get("camps", {})
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path.name} cannot be read as a table of camps: {error}") from error
    camps: dict[str, str] = {}
    for camp, members in table.items():
        if not isinstance(members, list) or not all(isinstance(id_, str) for id_ in members):
            raise InputError(f"{path.name}: camp {camp!r} must be a list of actor ids")
        for actor in members:
            if actor in camps:
                raise InputError(f"{path.name}: {actor} stands in {camps[actor]} and in {camp}")
            camps[actor] = camp
    return camps
