"""`python -m bot` does what `escale` does."""

from bot.cli import main

main()
