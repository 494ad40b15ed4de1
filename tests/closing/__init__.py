"""The end of a trip, and the beginning of the next."""
