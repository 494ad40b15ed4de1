"""Questions to the hosts of a visit: asked before and during it, supported by others, put by whoever facilitates."""
