"""Clients of the private services: the engine (Rasa) and the case backend's session calls."""
