"""All SQL of the gateway lives here: the event log, leases, turns, threads, outbox. Nobody else imports SQLAlchemy."""
