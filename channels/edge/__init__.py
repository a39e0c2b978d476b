"""The edge every request passes: headers, sizes, origins, pages, health. No business here."""
