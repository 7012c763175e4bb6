"""The Articles page: what was read, with its claims marked."""
