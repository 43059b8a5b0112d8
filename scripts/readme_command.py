"""Prints one of the README's commands, so that what is tested is what people paste: chat, or test."""

import re
import sys
from pathlib import Path


def commands(readme: str) -> dict[str, str]:
    """The first shell block under the headings "Start" and "Test"."""
    blocks = re.findall(r"^## (Start|Test).*?^```sh\n(.*?)^```", readme, re.DOTALL | re.MULTILINE)
    return {{"Start": "chat", "Test": "test"}[heading]: block for heading, block in blocks}


if __name__ == "__main__":
    sys.stdout.write(commands(Path(__file__).parent.parent.joinpath("README.md").read_text())[sys.argv[1]])
