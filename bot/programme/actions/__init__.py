"""What is done with it, in one commit."""
