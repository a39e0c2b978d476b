"""Use cases: read through the store, ask the domain, write in one transaction, leave an audit row."""
