"""Place to chainage. Knows geometry, and no language."""
