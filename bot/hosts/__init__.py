"""Those who received the delegation: the page on their visit, shown to them before it is published."""
