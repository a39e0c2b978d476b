"""Turns a second, acknowledgements, idle chats, long conversations: real processes beside a plain Rasa project."""
