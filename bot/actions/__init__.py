"""What happens, in one commit: load, ask a rule, save, owe messages."""
