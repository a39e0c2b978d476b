"""The console's routes by subject: each reads its input, asks one of the console's own parts and shapes the answer."""
