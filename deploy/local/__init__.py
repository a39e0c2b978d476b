"""Set-up and the running stack on one machine, with the standard library only."""
