"""The rules of a trip: pure functions over frozen values. They know neither Telegram nor SQL nor the time."""
