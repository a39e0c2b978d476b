"""Modes, decisions on what to answer, delivery. Knows no channel and no SQL of its own."""
