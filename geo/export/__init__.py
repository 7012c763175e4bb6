"""Files written from the same features that the screen shows."""
