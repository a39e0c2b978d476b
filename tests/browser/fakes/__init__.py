"""A gateway that does what a test tells it: the public chat contract, without a database or an assistant."""
