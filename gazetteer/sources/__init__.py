"""Importers: one file a format, every row either a place or refused with a reason."""
