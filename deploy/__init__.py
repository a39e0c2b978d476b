"""How Ulga is set up and run: on one machine (`local`), in containers, in a cluster."""
