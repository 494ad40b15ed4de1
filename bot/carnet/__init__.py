"""What the delegation, or one person, takes home: day by day, visit by visit, what was said of it."""
