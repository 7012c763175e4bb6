"""The entry point of ``frontier`` and of ``python -m geo``."""

import sys

from geo.cli.interrupts import INTERRUPTED
from geo.cli.parser import parse_command
from geo.errors import InputError


def main(argv: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 on success, 1 where ``check`` found something, 2 for input that cannot be used, 130
        where Ctrl+C ended it.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    arguments = parse_command(argv)
    try:
        return int(arguments.run(arguments))
    except InputError as error:
        sys.stderr.write(f"frontier: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("frontier: stopped.\n")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return 0


if __name__ == "__main__":
    sys.exit(main())
