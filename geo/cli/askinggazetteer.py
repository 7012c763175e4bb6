"""What ``frontier gazetteer`` asks for on the command line."""

import argparse
from pathlib import Path

from geo.cli.asking import add_why


def fill_gazetteer_parser(parser: argparse.ArgumentParser) -> None:
    """The actions of ``frontier gazetteer``."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    add = actions.add_parser(
        "import",
        help="import a list of places; a list of the same name is replaced",
        description="Import a GeoNames country dump (IQ.txt), a CSV of Who's On First or OCHA, or "
        "a CSV of your own with a header such as id,name_ar,name_en,lat,lon; .gz and .zip work "
        "too. Rows that are no place are refused and reported, the others imported.",
    )
    add.add_argument("file", metavar="FILE", type=Path)
    add.add_argument(
        "--format", choices=("geonames", "table", "own"), help="where the file does not tell it"
    )
    add.add_argument("--name", metavar="NAME", help="name of the import; the file's, if not given")
    add.add_argument(
        "--alternate-names", metavar="FILE", type=Path, help="GeoNames' file of alternate names"
    )
    add.add_argument("--report", metavar="FILE", type=Path, help="write all refused rows as CSV")
    actions.add_parser("list", help="print imports and taught names")
    teach = actions.add_parser("teach", help="this spelling is that place")
    teach.add_argument("name", metavar="NAME")
    teach.add_argument("place", metavar="PLACE_ID", help="as `frontier place` prints it")
    refuse = actions.add_parser("refuse", help="this word is never a place")
    refuse.add_argument("name", metavar="NAME")
    learn = actions.add_parser(
        "learn",
        help="teach and refuse all names of a file",
        description="Teach the names of a CSV with the header name,place,why: a name with a "
        "place's id means that place, one without is never a place. All of them or, where a row "
        "is wrong, none.",
    )
    learn.add_argument("file", metavar="FILE", type=Path)
    forget = actions.add_parser("forget", help="undo teach or refuse")
    forget.add_argument("name", metavar="NAME")
    unlearn = actions.add_parser("unlearn", help="undo learn: forget all names of a file")
    unlearn.add_argument("file", metavar="FILE", type=Path)
    for lesson in (teach, refuse, learn, forget, unlearn):
        add_why(lesson)
    actions.add_parser("forget-import", help="take an import out again").add_argument(
        "name", metavar="NAME"
    )
