"""The reference case backend: the room that owns every rule about money, law, identity and holds.

Conversations only ask; this room decides and re-checks at commit. It never talks to Rasa, Twilio or a browser.
"""
