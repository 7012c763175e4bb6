"""The Review page, and the bench on which one article's claims are accepted, mended, rejected."""
