"""Stands here so that every test can import ``made``, the hand-made records."""
