"""Rasa's view of our understanding: thin components around polish/ and bot.understanding."""
