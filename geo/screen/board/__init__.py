"""What the screen draws: the board in use, laid out for the browser, and what is asked of it."""
