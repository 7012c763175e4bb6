"""The Read page: new articles come in, are read in the background, and are reviewed."""
