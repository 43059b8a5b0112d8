"""Writes the tables of the README that are derived from the code: the commands and the options."""

import re
from pathlib import Path

from memgpt.cli.commands import command_table
from memgpt.cli.settings import option_table

README = Path(__file__).parent.parent / "README.md"


def written(readme: str) -> str:
    """The README with its derived tables as the code has them."""
    for name, table in (("commands", command_table()), ("options", option_table())):
        pattern = rf"(<!-- {name}: .*? -->\n).*?(<!-- end of {name} -->)"
        readme = re.sub(pattern, lambda found, table=table: f"{found[1]}{table}\n{found[2]}", readme, flags=re.DOTALL)
    return readme


if __name__ == "__main__":
    README.write_text(written(README.read_text()))
