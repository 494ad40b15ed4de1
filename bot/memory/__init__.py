"""What earlier delegations learned: read from the file of their carnet, searched by those who come."""
