"""The HTTP edge: shapes, tokens, problems in Polish. It holds no rule of its own."""
