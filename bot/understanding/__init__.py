"""How a message becomes an intent with an honest confidence: features and the ensemble, without Rasa.

Kept free of Rasa so that reports and benchmarks train and measure it in seconds.
"""
