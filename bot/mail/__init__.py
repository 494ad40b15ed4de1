"""Mail that leaves: a code to an address of the roster."""
