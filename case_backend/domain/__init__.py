"""Pure rules: no I/O, no clock of its own, no SQL. Money is whole grosze, days are handed in."""
