"""Files that come with answers: fetched from Telegram, made harmless, kept in the store, taken out of it."""
