"""Turns a second, acknowledgements, idle chats and long conversations, on real processes beside a plain Rasa project."""
