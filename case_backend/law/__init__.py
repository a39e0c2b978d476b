"""Legal values as dated configuration: every value has its first day, source and day of verification."""
