"""The agent's Markdown, made harmless for a terminal."""

from markdown_it import MarkdownIt
from rich.markdown import Markdown

from memgpt.cli.visible import visible

_PARSER = MarkdownIt("commonmark", {"html": False}).enable("strikethrough").enable("table")


def markdown(text: str) -> Markdown:
    """Markdown to print: HTML is text, links show where they lead, and a line break is one."""
    document = Markdown("", hyperlinks=False, code_theme="ansi_dark")
    document.markup = visible(text)
    document.parsed = _PARSER.parse(document.markup)
    for token in document.parsed:
        for child in token.children or ():
            child.content = visible(child.content)  # an entity such as &#x202e; only now became its character
            if child.type == "softbreak":
                child.type = "hardbreak"
    return document


def split_finished(text: str) -> tuple[str, str]:
    """A text that still grows, as the blocks that are finished and the one that is not."""
    starts = [token.map[0] for token in _PARSER.parse(text) if token.level == 0 and token.map]
    lines = text.split("\n")
    last = starts[-1] if starts else 0
    return "\n".join(lines[:last]), "\n".join(lines[last:])
