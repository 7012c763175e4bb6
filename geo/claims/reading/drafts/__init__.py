"""An article's claims beside each other: what repeats, what gives way, and how sure each is."""
