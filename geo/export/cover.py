"""What an exported file says about itself, beside its features."""

from collections.abc import Callable
from dataclasses import dataclass

from geo.layers.select import Tally
from geo.layers.state import LineState
from geo.layers.view import View

ATTRIBUTION = (
    "Frontier and governorate borders along it: © OpenStreetMap contributors, ODbL 1.0. "
    "Places: GeoNames (CC BY 4.0) and hand-kept facts. "
    "Every claim is its speaker's; quotations belong to their outlets."
)
LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/"


@dataclass(frozen=True, slots=True)
class Told:
    """A claim in words of the cover's language, plain text.

    Attributes:
        heading: Its kind and stance, to stand before its name.
        lines: How it is meant, who says it, when: to stand before its quotation.
    """

    heading: str
    lines: tuple[str, ...]


Teller = Callable[[str], Told]
"""A claim's id to what is told of it."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover of an export.

    Attributes:
        view: What was asked for; its query goes into the file.
        tally: What the view showed, and what it left out.
        dataset: Name and version of the frontier's dataset.
        length_km: Length of the frontier along it, km.
        lang: ``en`` or ``ar``: the language of each feature's ``name``, and of ``told``.
        state: The line on the view's day, or None.
        told: For a file that people read claim by claim; None tells the ids of kind and stance.
    """

    view: View
    tally: Tally
    dataset: str
    length_km: float
    lang: str = "en"
    state: LineState | None = None
    told: Teller | None = None
