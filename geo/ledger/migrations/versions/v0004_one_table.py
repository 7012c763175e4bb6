"""Views by actor or place read one table; what one article is asked for is looked up."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WORDS = ("kind", "stance", "side", "record")
_REPEATED = ("since", "until", "shown", *_WORDS, "first", "last", "known")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _repeated(name: str) -> "sa.Column[object]":
    kind = sa.String if name in _WORDS else sa.Boolean if name == "shown" else sa.BigInteger
    return sa.Column(name, kind, nullable=False)


def upgrade() -> None:
    """Repeat in the terms what views ask of their states; indexes for one article."""
    # Without statistics a database takes the index with most columns that fit: what one article
    # or claim is asked for must find one, or all that holds now is looked at.
    op.drop_index("shelf_until", "shelf")
    op.create_index("shelf_now", "shelf", ["article", "until"])
    op.drop_index("entries_article", "entries")
    op.create_index("entries_article", "entries", ["article", "action", "seq"])
    op.create_index("ix_articles_file", "articles", ["file"])
    op.create_index("twins_second", "twins", ["second"])
    op.drop_index("terms_state", "terms")
    op.create_table(
        "terms_wide",
        sa.Column("term", sa.String, primary_key=True),
        sa.Column("state", _NUMBER, primary_key=True, autoincrement=False),
        *[_repeated(name) for name in _REPEATED],
        sqlite_with_rowid=False,
    )
    taken = ", ".join(f"states.{name}" for name in _REPEATED)
    op.execute(
        "INSERT INTO terms_wide SELECT terms.term, terms.state, " + taken + " FROM terms "
        "JOIN states ON states.number = terms.state ORDER BY terms.term, terms.state"
    )
    op.drop_table("terms")
    op.rename_table("terms_wide", "terms")
    op.create_index("terms_state", "terms", ["state"])
