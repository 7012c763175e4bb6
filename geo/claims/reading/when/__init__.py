"""When it was: nights, hours and days that lean on others."""
