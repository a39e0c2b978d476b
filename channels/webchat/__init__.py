"""The web chat: sessions, tokens, the WebSocket contract, static pages. Knows nothing of SMS."""
