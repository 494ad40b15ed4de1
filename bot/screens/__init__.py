"""How things look: value -> Screen. Plain data, no Telegram."""
