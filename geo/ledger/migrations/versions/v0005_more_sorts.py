"""New sorts of entries: words taught, and days of publication left unknown.

No table changes. The version does, so that a program that cannot read them leaves them alone.
"""

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is moved."""
