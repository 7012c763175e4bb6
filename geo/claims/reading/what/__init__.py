"""What is claimed: the words that make a clause a claim of a kind, and those that only look so."""
