"""Files that agents attach: what they are by content, links that open them, the routes people download them by."""
