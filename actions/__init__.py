"""Actions in the terms of rasa-sdk: read slots, call the case backend over HTTP, return events. They decide nothing
themselves.
"""
