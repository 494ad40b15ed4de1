"""How it looks: values -> text and buttons."""
