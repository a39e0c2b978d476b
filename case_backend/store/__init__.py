"""The only place that knows SQL. It keeps rows and decides nothing."""
