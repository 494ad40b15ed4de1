"""The end of a trip: nothing more is pushed but what was promised; then the next one may begin on the same database."""
