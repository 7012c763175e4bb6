"""How a claim is put: denied, on condition, planned, ended, ongoing."""
