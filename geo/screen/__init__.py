"""The app's parts, from ``pages``: one room a page, and what the pages have in common.

``board`` is what there is to draw, ``claim`` shows one claim, ``map``, ``articles``, ``places``,
``intake`` and ``review`` are pages with rooms of their own; ``issues`` and ``about`` fit a file.
What lies beside them serves all: words in two languages, the address, the head, the look.
"""
