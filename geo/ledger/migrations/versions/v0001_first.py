"""The first schema: history, content, and the present computed from them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, sa.String, nullable=False) for name in names]


def _flags(*names: str) -> list["sa.Column[bool]"]:
    return [sa.Column(name, sa.Boolean, nullable=False) for name in names]


def _numbers(*names: str) -> list["sa.Column[int]"]:
    return [sa.Column(name, sa.BigInteger, nullable=False) for name in names]


def upgrade() -> None:
    """Create the tables."""
    _create_kept()
    _create_derived()


def _create_kept() -> None:
    op.create_table(
        "entries",
        sa.Column("seq", _NUMBER, primary_key=True, autoincrement=False),
        *_text("at", "who", "action", "subject", "article"),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        *_text("hash"),
    )
    op.create_index("entries_article", "entries", ["article", "seq"])
    op.create_index("entries_action", "entries", ["action", "seq"])
    op.create_index("entries_at", "entries", ["at"])
    op.create_table(
        "articles",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("sha256", sa.String, nullable=False, unique=True),
        *_text("file"),
        sa.Column("head", sa.Text, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "readings",
        sa.Column("id", sa.String, primary_key=True),
        *_text("article", "reader"),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("gave", sa.Text, nullable=False),
    )
    op.create_index("ix_readings_article", "readings", ["article"])
    op.create_table(
        "bodies",
        sa.Column("article", sa.String, primary_key=True),
        sa.Column("digest", sa.String, primary_key=True),
        *_text("claim"),
        sa.Column("body", sa.Text, nullable=False),
    )


def _create_derived() -> None:
    op.create_table(
        "shelf",
        sa.Column("article", sa.String, primary_key=True),
        sa.Column("since", sa.BigInteger, primary_key=True),
        *_numbers("until"),
        *_text("reading"),
        *_flags("withdrawn"),
    )
    op.create_index("shelf_until", "shelf", ["until"])
    op.create_table(
        "states",
        sa.Column("number", _NUMBER, primary_key=True, autoincrement=False),
        *_text("claim"),
        *_numbers("since", "until"),
        *_text("article", "status"),
        *_flags("withdrawn", "shown", "lost"),
        *_text("digest"),
        sa.Column("patch", sa.Text, nullable=False),
        *_text("proposed"),
        *_numbers("touched", "start"),
        *_text("kind", "stance", "side", "record"),
        *_numbers("first", "last"),
        *_flags("undated"),
        *_numbers("known"),
        *[sa.Column(name, sa.Float, nullable=False) for name in ("doubt", "weight", "urgency")],
    )
    op.create_index("states_claim", "states", ["claim", "since"], unique=True)
    op.create_index("states_article", "states", ["article", "until"])
    view = ["until", "shown", "kind", "first", "last", "stance", "side", "record", "known", "since"]
    op.create_index("states_view", "states", view)
    op.create_index("states_queue", "states", ["until", "shown", "status", "urgency"])
    for name, columns in (("terms", ("term",)), ("bands", ("band", "article"))):
        keys = [sa.Column(column, sa.String, primary_key=True) for column in columns]
        if name == "terms":
            keys.append(sa.Column("state", _NUMBER, primary_key=True, autoincrement=False))  # type: ignore[arg-type]
        op.create_table(name, *keys, sqlite_with_rowid=False)
    op.create_table(
        "twins",
        sa.Column("first", sa.String, primary_key=True),
        sa.Column("second", sa.String, primary_key=True),
        sa.Column("share", sa.Float, nullable=False),
    )
