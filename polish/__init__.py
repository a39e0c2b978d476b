"""The pure kernel: how Polish people write amounts, dates, numbers and trouble.

No I/O, no services, Python 3.10+; shared by bot, actions, channels and case_backend.
It refuses to guess: what can be read two ways raises `Ambiguous` with a question to ask.
"""
