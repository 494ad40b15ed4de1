"""Questions to the hosts."""
