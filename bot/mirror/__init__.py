"""The evening mirror: what the group said of a day, given back to it once an organiser publishes it."""
