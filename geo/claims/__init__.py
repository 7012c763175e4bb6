"""Text to dated claims. Knows language, and no geometry."""
