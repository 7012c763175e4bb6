"""Names to places: every way in which news writes a place of the borderlands, Arabic or Latin."""
