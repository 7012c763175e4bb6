"""The commands and their options, in words that a newcomer understands."""

import argparse
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from geo.claims.taught import TEACHABLE
from geo.cli.asking import add_why, fill_ledger_parser
from geo.cli.askinggazetteer import fill_gazetteer_parser
from geo.cli.days import day, publication
from geo.layers.controls import CONTROL_OF, CONTROLS, Control, Takes

INTRODUCTION = """\
What the press says about the Iraq-Syria frontier: who holds, patrols, fortifies, crosses,
strikes or denies it, where, when, and in whose words. A claim is what somebody said, never
what is true.

First steps:
  frontier app                        open the map in your browser
  frontier read article.txt           the claims of an article, one JSON object a line
  frontier add articles/              keep articles in your ledger, to review and correct
  frontier export -o map.geojson      everything that the map shows, as a file
  frontier place البوكمال              where a name lies, and why we think so
"""


def parse_command(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line; ``run`` of the result is the command to call with the result.

    Exits with 2 and one sentence where the command line cannot be used.
    """
    parser = argparse.ArgumentParser(
        prog="frontier",
        description=INTRODUCTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="frontier COMMAND --help explains a command.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _read(commands)
    _add(commands)
    _withdraw(commands)
    ledger = _command(commands, "ledger", "look after the ledger: copies, checks, history, ranks")
    fill_ledger_parser(ledger)
    _export(commands)
    _place(commands)
    _mentions(commands)
    _gazetteer(commands)
    _lexicon(commands)
    _km(commands)
    _at(commands)
    _check(commands)
    _app(commands)
    return parser.parse_args(argv)


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(
    commands: Commands, name: str, summary: str, more: str = ""
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.\n\n{more}".strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_later(name))
    return parser


def _later(name: str) -> Callable[[argparse.Namespace], int]:
    """Call ``geo.cli.<name>.run``, imported only then: `--help` stays quick."""

    def run(arguments: argparse.Namespace) -> int:
        return int(importlib.import_module(f"geo.cli.{name}").run(arguments))

    return run


def _with(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--with",
        dest="extra",
        metavar="PATH",
        type=Path,
        action="append",
        default=[],
        help="your own article file or folder, read on the spot beside the seeds; may be repeated",
    )


def _held_by(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--held-by", metavar="DAY", type=day, help=CONTROL_OF["held_by"].asks)


def _read(commands: Commands) -> None:
    parser = _command(
        commands,
        "read",
        "print the claims of articles, one JSON object a line",
        "Texts in UTF-8, UTF-16, windows-1256 or ISO 8859-6, web pages, Word files (.docx), PDFs\n"
        "with text; at most 20,000,000 bytes a file, and 5,000,000 characters of its text, or of\n"
        "the source of a web page.\n"
        "An article may lie beside a .toml of the same name, a text may start with a TOML head\n"
        "between lines of +++, with title, outlet, url, published. Many articles are read by as\n"
        "many processes as there are processors.",
    )
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", type=Path,
        help="article or folder, or - for one article from standard input",
    )  # fmt: skip
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=publication,
        help="day of publication (2018-08-08, 2018-08, or an interval 2018-05-10/2018-05-27), "
        "for articles that do not carry their own",
    )
    parser.add_argument(
        "--beside",
        action="store_true",
        help="bound the day of an article that does not tell it by others of these that carry "
        "the same report; every file is opened twice",
    )
    parser.add_argument(
        "--no-operations",
        dest="operations",
        action="store_false",
        help="infer no day of publication from the table of dated operations; the setting "
        "FRONTIER_OPERATIONS=off does so in every command and in the app",
    )
    parser.add_argument("--format", choices=("jsonl", "table"), default="jsonl")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="print instead why each claim reads as it does: rules, bands A to C, words taken",
    )


def _add(commands: Commands) -> None:
    parser = _command(
        commands,
        "add",
        "read articles into the ledger",
        "The ledger lies where FRONTIER_LEDGER says (a file, or postgresql://user@host/name),\n"
        "else in your data folder. Every article is kept as it is read: after an interruption\n"
        "run the same command again. An article that is held already changes nothing.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="article or folder")
    parser.add_argument("--json", action="store_true", help="one JSON object a file, as it is read")
    parser.add_argument(
        "--make-way",
        action="store_true",
        help="rest for a moment whenever something comes on standard input",
    )
    parser.add_argument("--how", choices=("file", "upload", "paste"), default="file",
                        help="how the articles came, for the history (file)")  # fmt: skip
    add_why(parser)


def _withdraw(commands: Commands) -> None:
    parser = _command(commands, "withdraw", "take an article of the ledger out of view, or back")
    parser.add_argument("article", metavar="ARTICLE", help="its id, hash or file name")
    parser.add_argument("--back", action="store_true", help="bring it back")
    add_why(parser)


def _export(commands: Commands) -> None:
    parser = _command(
        commands,
        "export",
        "write what the map shows to a file (.geojson or .csv)",
        "Filters work as in the app, and give the same features. Claims that have no place on\n"
        "the frontier are features with null geometry. The file appears whole or not at all.",
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    for control in CONTROLS:
        _filter(parser, control)
    parser.add_argument("--view", metavar="QUERY", help="the part after ? of the app's address")
    parser.add_argument("--lang", choices=("ar", "en"), default="en", help="language of labels")
    _with(parser)


def _filter(parser: argparse.ArgumentParser, control: Control) -> None:
    """One filter, as the app has it, under the name that it has in the app's address."""
    several = control.takes in (Takes.IDS, Takes.TERMS)
    more: dict[str, Any] = {"dest": f"filter_{control.field}", "help": control.help()}
    if control.takes is Takes.FLAG:
        more["action"] = "store_true"
    elif several:
        more |= {"action": "append", "metavar": "ID" if control.terms is None else "TERM"}
        more["help"] += "; may be repeated"
    else:
        more["metavar"] = {Takes.DAY: "DAY", Takes.KM: "A:B"}.get(control.takes, "WORDS")
    parser.add_argument(f"--{control.name}", **more)


def _place(commands: Commands) -> None:
    parser = _command(commands, "place", "say where a name lies, with candidates and reasons")
    parser.add_argument("names", nargs="+", metavar="NAME", help="in any spelling, either script")
    parser.add_argument("--near", metavar="PLACE", help="prefer candidates near this place")
    parser.add_argument("--json", action="store_true", help="one JSON object a candidate")
    parser.add_argument("--claims", action="store_true", help="and the claims that name it")


def _mentions(commands: Commands) -> None:
    parser = _command(commands, "mentions", "print the places named in texts, one JSON a line")
    parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="text file or folder")
    parser.add_argument("--lines", action="store_true", help="every line is a text of its own")


def _gazetteer(commands: Commands) -> None:
    parser = _command(
        commands,
        "gazetteer",
        "bring in places of your own, and teach names",
        "What you bring in lies in your data folder, or in the folder of the setting\n"
        "FRONTIER_GAZETTEER, and counts at once in every command and in the app.",
    )
    fill_gazetteer_parser(parser)


def _lexicon(commands: Commands) -> None:
    parser = _command(
        commands,
        "lexicon",
        "teach names of actors and cue words of your own",
        "What you teach lies in your data folder, or in the folder of the setting\n"
        "FRONTIER_GAZETTEER, and counts at once in every reading. Articles of the ledger keep\n"
        "their claims until `frontier ledger reread`.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    actor = actions.add_parser("teach-actor", help="this name is that actor")
    actor.add_argument("name", metavar="NAME")
    actor.add_argument("actor", metavar="ACTOR_ID", help="as in seeds/actors.toml")
    cue = actions.add_parser("teach-cue", help="this word is a cue of that kind of claim")
    cue.add_argument("word", metavar="WORD")
    cue.add_argument("kind", metavar="KIND", help=", ".join(TEACHABLE))
    cue.add_argument(
        "--verb",
        action="store_true",
        help="it is a verb; an Arabic one is given as perfect and imperfect in one argument",
    )
    actions.add_parser("list", help="print the taught words")
    forget = actions.add_parser("forget", help="undo teach")
    forget.add_argument("word", metavar="WORD")
    for lesson in (actor, cue, forget):
        add_why(lesson)


def _km(commands: Commands) -> None:
    parser = _command(
        commands,
        "km",
        "say at which kilometre of the frontier a point lies",
        "Kilometre 0 is the Turkey tripoint in the north.",
    )
    parser.add_argument("point", metavar="LON,LAT", help="decimal degrees, as in 40.96,34.40")


def _at(commands: Commands) -> None:
    parser = _command(commands, "at", "say which point lies at a kilometre of the frontier")
    parser.add_argument("km", metavar="KM", help="kilometres from the Turkey tripoint")


def _check(commands: Commands) -> None:
    parser = _command(
        commands,
        "check",
        "test every law on the claims in view, and the ledger; exit status 1 where one is broken",
    )
    _held_by(parser)
    _with(parser)


def _app(commands: Commands) -> None:
    parser = _command(
        commands,
        "app",
        "open the map in your browser",
        "The map runs on this machine alone and asks nothing of the network. Ctrl-C ends it.",
    )
    parser.add_argument("--port", type=int, default=8501, help="port on 127.0.0.1 (8501)")
    parser.add_argument(
        "--address",
        metavar="ADDRESS",
        default="127.0.0.1",
        help="address to listen on; anything but this machine's own opens the map to others",
    )
    _with(parser)
