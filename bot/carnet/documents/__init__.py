"""What is made of it as a file."""
