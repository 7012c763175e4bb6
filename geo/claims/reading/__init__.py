"""The steps from a sentence to its claims; ``geo.claims.read`` calls them in order."""
