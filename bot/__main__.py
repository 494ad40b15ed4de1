"""`python -m bot` is `escale`."""

from bot.cli.main import main

if __name__ == "__main__":
    main()
