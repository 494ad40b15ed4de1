"""What happens, in one commit."""
