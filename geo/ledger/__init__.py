"""Claims that last: what was added, what people decided, and everything that ever changed it."""
