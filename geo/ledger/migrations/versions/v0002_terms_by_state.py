"""Terms are found by their state too: checking a ledger looked through all of them each time."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index("terms_state", "terms", ["state"])
