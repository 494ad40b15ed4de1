"""What each tries at home."""
