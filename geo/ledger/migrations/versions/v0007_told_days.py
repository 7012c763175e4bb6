"""A deed that is told of without an end is over after the last day vouched for, as on the map.

No table changes. Rows of such deeds do: ``geo.ledger.schema`` has them computed anew once every
table is as this program knows it.
"""

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is moved."""
