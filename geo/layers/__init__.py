"""Claims laid on the frontier: geometry, the state of the line, the reader's view, features."""
