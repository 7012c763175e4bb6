"""Terms are found by their state, claims by their last day: both were looked for one by one."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the indexes."""
    op.create_index("states_recent", "states", ["until", "shown", "last"])
    op.create_index("terms_state", "terms", ["state"])
