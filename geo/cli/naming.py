"""Which claims name a place, for ``frontier place --claims``: read only when asked for."""

from collections import defaultdict
from datetime import date

from geo.desk import load_desk_atlas


def claims_by_place() -> dict[str, list[str]]:
    """Ids of the claims that name each place, by its id, in the order of reading.

    Raises:
        InputError: The ledger or an article of it cannot be read.
    """
    named: defaultdict[str, list[str]] = defaultdict(list)
    for claim in load_desk_atlas((), added=date.today()).claims:
        for place in dict.fromkeys(one.id for one in claim.where.places):
            named[place].append(claim.id)
    return dict(named)
