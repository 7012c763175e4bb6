"""The map page: map, strip, filters, clocks, table, trays, and what is handed over."""
