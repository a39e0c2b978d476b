"""SMS over Twilio, or over a simulator in development: webhook in, outbox out. The only room that imports twilio."""
