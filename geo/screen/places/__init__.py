"""The Places page: a name in any spelling, what it may mean, and the user's own names."""
