"""Claims about the Iraq-Syria frontier: reading them, laying them on the line, showing them."""
