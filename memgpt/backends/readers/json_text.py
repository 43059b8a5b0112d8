"""JSON and JSON lines: each value with the path where it stands."""

from collections.abc import Iterator
from typing import Any

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import opened
from memgpt.json_stream import Flaw, json_values
from memgpt.types import Section

_DEEPEST = 64  # levels that are told apart
_LARGEST = 64 << 20  # bytes of one JSON object, which is read whole
_LINES = (".jsonl", ".ndjson")


def read(document: Document) -> Iterator[Section]:
    """A section a record of an array or of JSON lines; of an object, one for each of its keys."""
    size = max(1, document.size)
    with opened(document) as file:
        first = file.read(1 << 16).lstrip("\ufeff").lstrip()
        file.seek(0)
        is_object = first.startswith("{") and document.path.suffix.lower() not in _LINES
        if is_object and size > _LARGEST:
            raise document.failure(f"is one JSON object of more than {_LARGEST >> 20} MB.", "Make JSON lines of it.")
        flaws = 0
        for number, value in enumerate(json_values(file), 1):
            document.share = min(1.0, file.buffer.tell() / size)
            if isinstance(value, Flaw):
                flaws += 1
            elif is_object and number == 1 and isinstance(value, dict):
                yield from _members(value)
            elif text := "; ".join(flat(value)):
                yield Section(text, row=number, lines=True)
        if first and not first.startswith(("{", "[")):
            raise document.failure("is not JSON: it begins with neither { nor [.")
        if flaws:
            document.notes.append(f"{flaws} of its values {'is' if flaws == 1 else 'are'} not valid JSON")


def _members(value: dict[str, Any]) -> Iterator[Section]:
    """What stands at the top as one section, each list or object of it as another, a line a value."""
    plain = {key: item for key, item in value.items() if not isinstance(item, dict | list)}
    if plain:
        yield Section("\n".join(flat(plain)), lines=True)
    for key, item in value.items():
        if isinstance(item, list):
            for number, element in enumerate(item):
                if text := "; ".join(flat(element)):
                    yield Section(f"[{number}] {text}", key, lines=True)
        elif isinstance(item, dict):
            yield Section("\n".join(flat(item)), key, lines=True)


def flat(value: object) -> Iterator[str]:
    """Lines "a.b[0].c: value" of all that a value holds, in its order; what is nested too deep is left out."""
    pending: list[tuple[str, object, int]] = [("", value, 0)]
    while pending:
        path, item, depth = pending.pop()
        if isinstance(item, dict | list) and depth >= _DEEPEST:
            yield f"{path}: …"
        elif isinstance(item, dict):
            children = [(f"{path}.{key}" if path else str(key), child) for key, child in item.items()]
            pending += [(name, child, depth + 1) for name, child in reversed(children)]
        elif isinstance(item, list):
            pending += [(f"{path}[{at}]", child, depth + 1) for at, child in reversed(list(enumerate(item)))]
        elif item is not None and item != "":
            shown = str(item).lower() if isinstance(item, bool) else str(item)
            yield f"{path}: {shown}" if path else shown
