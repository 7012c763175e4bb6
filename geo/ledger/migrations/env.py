"""Run by alembic: moves the ledger's schema on the connection that the caller gives."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
