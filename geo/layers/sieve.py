"""The columns of the features made ready for filtering: numbers instead of words, built once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.layers.parts import Part
from geo.layers.placed import Exactness
from geo.layers.rows import AFTER_ALL, BEFORE_ALL

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]

COLUMN_OF = {
    "actor": "actors",
    "role": "roles",
    "kind": "kind",
    "stance": "stance",
    "side": "side",
    "governorate": "governorates",
    "article": "article",
    "outlet": "outlet",
    "record": "record",
    "precision": "precision",
}
"""The column in which a control's options stand."""

PAIR = ("actor", "role")
"""The controls whose choices must meet in one actor: who does it is not who suffers it."""


@dataclass(frozen=True, slots=True)
class Options:
    """Which rows have which options of one control.

    Attributes:
        names: The options, ascending.
        rows: Row of each mention, ascending; a row may have several options, or none.
        codes: Position in ``names`` of each mention.
        count: Rows of the frame.
    """

    names: tuple[str, ...]
    rows: Numbers
    codes: Numbers
    count: int

    def any_of(self, wanted: Iterable[str]) -> Mask:
        """One flag a row: whether it has one of these options."""
        return self.rows_of(self.mentions_of(wanted))

    def mentions_of(self, wanted: Iterable[str]) -> Mask:
        """One flag a mention: whether it is of one of these options."""
        chosen = np.isin(self.names, list(wanted)) if self.names else np.zeros(0, dtype=bool)
        mentions: Mask = chosen[self.codes]
        return mentions

    def rows_of(self, mentions: Mask) -> Mask:
        """One flag a row: whether it has one of these mentions."""
        found = np.zeros(self.count, dtype=bool)
        found[self.rows[mentions]] = True
        return found

    def once(self, mentions: Mask) -> "Options":
        """These mentions alone, each option once a row."""
        many = max(len(self.names), 1)
        rows, codes = np.divmod(np.unique(self.rows[mentions] * many + self.codes[mentions]), many)
        return Options(self.names, rows, codes, self.count)

    def counts(self, rows: Mask) -> dict[str, int]:
        """How many of these rows have each option; options that none has are left out."""
        found = np.bincount(self.codes[rows[self.rows]], minlength=len(self.names))
        return {name: int(n) for name, n in zip(self.names, found, strict=True) if n}


@dataclass(frozen=True, slots=True)
class Sieve:
    """What the rule of filtering reads of the features, row by row in their order.

    ``first`` and ``last`` are the days on which a row stands, as numbers. ``paired`` holds actors
    and roles as they belong together: their mentions go side by side.
    """

    count: int
    options: Mapping[str, Options]
    paired: Mapping[str, Options]
    first: Numbers
    last: Numbers
    known: Numbers
    undated: Mask
    contradicted: Mask
    adrift: Mask
    km_from: npt.NDArray[np.float64]
    km_to: npt.NDArray[np.float64]
    pieces: Mapping[int, tuple[tuple[float, float], ...]]
    words: tuple[str, ...]
    geometry: npt.NDArray[Any]

    @classmethod
    def of(cls, features: "GeoDataFrame") -> "Sieve":
        """Read the features once."""
        return cls(
            count=len(features),
            options={name: _options(features, name) for name in COLUMN_OF},
            paired={name: _options(features, name, once=False) for name in PAIR},
            first=_stands_from(features),
            last=features["last_ordinal"].to_numpy(),
            known=features["known_ordinal"].to_numpy(),
            undated=features["undated"].to_numpy(),
            contradicted=features["contradicted"].to_numpy(),
            adrift=features.geometry.isna().to_numpy(),
            km_from=features["km_from"].to_numpy(),
            km_to=features["km_to"].to_numpy(),
            pieces={
                row: tuple(_ends(span) for span in spans)
                for row, spans in enumerate(features["spans"])
                if spans
            },
            words=tuple(features["words"]),
            geometry=features.geometry.to_numpy(),
        )


def _stands_from(features: "GeoDataFrame") -> Numbers:
    """The day number from which each row stands: its last where nobody says since when."""
    first, last = features["first_ordinal"].to_numpy(), features["last_ordinal"].to_numpy()
    found: Numbers = np.where((first == BEFORE_ALL) & (last != AFTER_ALL), last, first)
    return found


def _options(features: "GeoDataFrame", control: str, *, once: bool = True) -> Options:
    """The options of a control; ``once`` a row, else as often as the row mentions them."""
    cells: list[Any] = features[COLUMN_OF[control]].tolist()
    if control == "precision":
        cells = [Exactness.of(cell).value for cell in cells]
    elif control == "role":
        cells = [tuple(Part.of(role).value for role in cell) for cell in cells]
    mentions = [
        (row, name)
        for row, cell in enumerate(cells)
        for name in (_several(cell, once) if isinstance(cell, tuple) else [cell] if cell else [])
    ]
    names = tuple(sorted({name for _, name in mentions}))
    place = {name: code for code, name in enumerate(names)}
    return Options(
        names,
        np.array([row for row, _ in mentions], dtype=np.int64),
        np.array([place[name] for _, name in mentions], dtype=np.int64),
        len(cells),
    )


def _several(cell: tuple[str, ...], once: bool) -> Iterable[str]:
    return sorted(set(cell)) if once else cell


def _ends(span: str) -> tuple[float, float]:
    low, high = span.split(":")
    return float(low), float(high)
