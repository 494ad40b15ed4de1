"""The way out: acts queued leave by lane, within Telegram's limits, and leave a receipt."""
