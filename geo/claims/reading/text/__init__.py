"""A sentence laid out for reading: words, clauses, the names in it, and how words hang together."""
