"""The app's parts: map, strip, panels and words in two languages."""
