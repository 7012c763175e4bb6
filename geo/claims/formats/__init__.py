"""Files that are no plain text: each format's own module turns its bytes into text and zones."""
