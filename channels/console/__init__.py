"""The agents' console: access, the queue, takeover. An agent never writes as the assistant."""
