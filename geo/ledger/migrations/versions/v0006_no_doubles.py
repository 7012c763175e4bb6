"""A claim that comes back on the words of one that a person holds is its double.

No table changes. The present of articles that were read again does: ``geo.ledger.schema`` has
it computed anew once every table is as this program knows it.
"""

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is moved."""
