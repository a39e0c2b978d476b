"""rasa-sdk actions: read slots, call the case backend over HTTP, return events. They decide nothing themselves."""
