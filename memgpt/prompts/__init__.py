"""The texts that steer the model, one file each, read by name."""

from functools import cache
from importlib.resources import files


@cache
def read_prompt(name: str) -> str:
    """The text of ``name``.md in this folder, without its last line break."""
    return files(__name__).joinpath(f"{name}.md").read_text("utf-8").strip()
