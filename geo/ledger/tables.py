"""The tables. History and content are only added to; the derived ones can always be rebuilt.

``entries`` is the history, ``articles``, ``readings`` and ``bodies`` what it speaks of. ``shelf``,
``states`` and ``terms`` are the present and every past, computed from these: a row holds from the
entry ``since`` up to, but not with, the entry ``until``.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

METADATA = MetaData()
AT_ONCE = 500  # values in one question
_NUMBER = BigInteger().with_variant(Integer, "sqlite")

ENTRIES = Table(
    "entries",
    METADATA,
    Column("seq", _NUMBER, primary_key=True, autoincrement=False),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("article", String, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("hash", String, nullable=False),
    Index("entries_article", "article", "action", "seq"),
    Index("entries_action", "action", "seq"),
    Index("entries_at", "at"),
)
ARTICLES = Table(
    "articles",
    METADATA,
    Column("id", String, primary_key=True),
    Column("sha256", String, nullable=False, unique=True),
    Column("file", String, nullable=False, index=True),
    Column("head", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)
READINGS = Table(
    "readings",
    METADATA,
    Column("id", String, primary_key=True),
    Column("article", String, nullable=False, index=True),
    Column("reader", String, nullable=False),
    Column("record", Text, nullable=False),
    Column("gave", Text, nullable=False),
)
BODIES = Table(
    "bodies",
    METADATA,
    Column("article", String, primary_key=True),
    Column("digest", String, primary_key=True),
    Column("claim", String, nullable=False),
    Column("body", Text, nullable=False),
)
SHELF = Table(
    "shelf",
    METADATA,
    Column("article", String, primary_key=True),
    Column("since", BigInteger, primary_key=True),
    Column("until", BigInteger, nullable=False),
    Column("reading", String, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Index("shelf_now", "article", "until"),
)
STATES = Table(
    "states",
    METADATA,
    Column("number", _NUMBER, primary_key=True, autoincrement=False),
    Column("claim", String, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("article", String, nullable=False),
    Column("status", String, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("lost", Boolean, nullable=False),
    Column("digest", String, nullable=False),
    Column("patch", Text, nullable=False),
    Column("proposed", String, nullable=False),
    Column("touched", BigInteger, nullable=False),
    Column("start", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("stance", String, nullable=False),
    Column("side", String, nullable=False),
    Column("record", String, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("undated", Boolean, nullable=False),
    Column("known", BigInteger, nullable=False),
    Column("doubt", Float, nullable=False),
    Column("weight", Float, nullable=False),
    Column("urgency", Float, nullable=False),
    Index("states_claim", "claim", "since", unique=True),
    Index("states_article", "article", "until"),
    Index(
        "states_view", "until", "shown", "kind", "first", "last", "stance", "side", "record",
        "known", "since",
    ),
    Index(
        "states_days", "until", "shown", "last", "first", "known", "stance", "side", "record",
        "since",
    ),
    Index("states_queue", "until", "shown", "status", "urgency"),
)  # fmt: skip
TERMS = Table(
    "terms",
    METADATA,
    Column("term", String, primary_key=True),
    Column("state", _NUMBER, primary_key=True, autoincrement=False),
    # Of its state, so that a view of one actor or place reads this table alone.
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("kind", String, nullable=False),
    Column("stance", String, nullable=False),
    Column("side", String, nullable=False),
    Column("record", String, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("known", BigInteger, nullable=False),
    Index("terms_state", "state"),
    sqlite_with_rowid=False,
)
BANDS = Table(
    "bands",
    METADATA,
    Column("band", String, primary_key=True),
    Column("article", String, primary_key=True),
    sqlite_with_rowid=False,
)
TWINS = Table(
    "twins",
    METADATA,
    Column("first", String, primary_key=True),
    Column("second", String, primary_key=True),
    Column("share", Float, nullable=False),
    Index("twins_second", "second"),
)
OF_STATE = tuple(column.name for column in TERMS.columns if column.name not in ("term", "state"))
"""The columns that a term repeats of its state."""
DERIVED = (SHELF, STATES, TERMS, BANDS, TWINS)
KEPT = (ENTRIES, ARTICLES, READINGS, BODIES)
