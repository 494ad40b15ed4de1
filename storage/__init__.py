"""How everything is kept. The only SQL of the project; repositories take and give values, never rows."""
