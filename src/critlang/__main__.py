"""``python -m critlang`` is the command ``crit``."""

from critlang.cli import main

if __name__ == "__main__":
    main()
