"""How well the assistant understands: sets, measures and the report, on the trained model inside Rasa.

Nothing here runs in production, and nothing is tuned on what is measured here.
"""
