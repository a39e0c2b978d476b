"""The gateway: receives every message once, keeps the event log and the modes, delivers every reply once."""
