"""Migrations of the gateway's database, run on start."""
