"""Learns and measures the second crisis detector."""
