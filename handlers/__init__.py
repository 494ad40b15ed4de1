"""How things are asked in chat: chat to value, rule, value to chat. `routes` is the table of contents."""
