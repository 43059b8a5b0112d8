"""Core memory: what an edit of a block gives, or why it is refused (pure)."""

import re
from dataclasses import replace

from memgpt.errors import CallRefused
from memgpt.types import MemoryBlock

_LIMIT_LINE = re.compile(r"#\s*limit:\s*(\d+)\s*(\n|$)", re.IGNORECASE)


def append(block: MemoryBlock, content: str) -> MemoryBlock:
    """The block with the lines of ``content`` that it does not hold yet at its end.

    Raises CallRefused over the block's limit.
    """
    there = {line.strip() for line in block.value.splitlines()}
    lines = dict.fromkeys(line.rstrip() for line in content.strip().splitlines())
    new = [line for line in lines if line.strip() not in there]
    if not any(line.strip() for line in new):
        return block
    return _checked(block, "\n".join(([block.value] if block.value else []) + new))


def replace_text(block: MemoryBlock, old: str, new: str) -> MemoryBlock:
    """The block with every occurrence of ``old`` replaced by ``new``; an empty ``new`` deletes, and lines too.

    Raises CallRefused if ``old`` is empty or not there, or over the block's limit.
    """
    if not old.strip():
        raise CallRefused(
            "old_content is empty. Give the exact text to replace, or use core_memory_append to add some."
        )
    if old not in block.value:
        raise CallRefused(
            f"Content not found in {block.label} (make sure to use exact string). The block reads:\n{block.value}"
        )
    if not new.strip():
        whole_lines = re.compile(rf"^[ \t]*{re.escape(old)}[ \t]*(\n|\Z)", re.MULTILINE)
        return _checked(block, whole_lines.sub("", block.value).replace(old, new).rstrip("\n"))
    return _checked(block, block.value.replace(old, new))


def overwrite(block: MemoryBlock, value: str, limit: int | None = None) -> MemoryBlock:
    """The block with a text that a person chose, and a limit if they chose one; the limit rises to hold the text."""
    return replace(block, value=value, limit=max(limit or block.limit, len(value)))


def read_block(label: str, text: str, limit: int) -> tuple[MemoryBlock, bool]:
    """A block from the text of a persona or human file, and whether the text is longer than its limit and raised it.

    A first line ``# limit: N`` sets the limit in characters.
    """
    text = text.removeprefix("\ufeff").strip()
    if head := _LIMIT_LINE.match(text):
        limit, text = int(head[1][:9]), text[head.end() :].strip()
    return MemoryBlock(label, text, max(limit, len(text))), len(text) > limit


def fullness(block: MemoryBlock) -> str:
    """How full a block is, such as ``120/2,000 characters``."""
    return f"{len(block.value):,}/{block.limit:,} characters"


def _checked(block: MemoryBlock, value: str) -> MemoryBlock:
    if len(value) > block.limit and len(value) > len(block.value):
        raise CallRefused(
            f"Edit failed: Exceeds {block.limit} character limit (requested {len(value)}). Shorten what '{block.label}'"
            " holds with core_memory_replace, or move the less important of it to archival memory with"
            " archival_memory_insert, then try again."
        )
    return replace(block, value=value)
