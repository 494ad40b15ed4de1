"""The way out: acts owed leave by lane, within Telegram's limits, and leave a receipt."""
