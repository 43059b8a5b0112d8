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
    new = [line for line in content.strip().splitlines() if line.strip() not in there]
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
    value = block.value.replace(old, new)
    if not new.strip():
        value = "\n".join(line for line in value.splitlines() if line.strip())
    return _checked(block, value)


def overwrite(block: MemoryBlock, value: str) -> MemoryBlock:
    """The block with a text that a person chose; its limit rises to hold it."""
    return replace(block, value=value, limit=max(block.limit, len(value)))


def read_block(label: str, text: str, limit: int) -> MemoryBlock:
    """A block from the text of a persona or human file.

    A first line ``# limit: N`` sets the limit in characters; a text longer than its limit raises it.
    """
    text = text.removeprefix("\ufeff").strip()
    if head := _LIMIT_LINE.match(text):
        limit, text = int(head[1]), text[head.end() :].strip()
    return MemoryBlock(label, text, max(limit, len(text)))


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
