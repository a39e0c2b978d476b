"""Routes by noun; each reads its input, calls one service and shapes the answer."""
