"""Source code: a section each function, class, or stretch between them."""

import ast
import re
from collections.abc import Iterator, Sequence

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import lines, whole_text
from memgpt.backends.readers.text import HEADING
from memgpt.types import Section

_PARSED = 4 << 20  # bytes of a Python file; a larger one is scanned as other languages are
_BLOCK = 16 * 1024  # characters of a section
_DEPTH = 3  # classes and functions that are told apart
_DEFINITION = re.compile(
    r"(?:(?:export|default|public|private|protected|internal|static|final|abstract|sealed|async|pub(?:\([^)]*\))?|unsafe|"
    r"extern(?: \"C\")?|inline|virtual|override|partial|data|open|declare|create|or replace|local|constexpr)\s+)*"
    r"(class|struct|interface|trait|enum|union|record|object|protocol|extension|impl|module|namespace|"
    r"function\*?|fn|func|def|fun|sub|proc|procedure|macro|table|view|trigger|type)\b\s*(?:<[^>]*>\s*)?"
    r"(?:\([^)]*\)\s*)?[\"`]?([\w.$]+(?:::[\w.$]+)*)",
    re.IGNORECASE,
)
_CALLABLE = re.compile(r"[A-Za-z_][\w\s*&:<>,\[\]~]*?\b([A-Za-z_~]\w*(?:::~?\w+)*)\s*\([^;]*$")
_COMMENT = re.compile(r"\s*(?://|/\*|\*|#(?!include|define|if|endif|else)|--|;;|@|\"\"\"|\[)")
_KEYWORDS = frozenset({"if", "for", "while", "switch", "return", "else", "do", "catch", "with", "elif", "case"})


def read(document: Document) -> Iterator[Section]:
    """Sections named by what they define, with the lines where they stand."""
    if document.path.suffix.lower() in (".py", ".pyi") and document.size <= _PARSED:
        text = whole_text(document, _PARSED)
        try:
            marks = _python_marks(ast.parse(text), text.split("\n"))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            document.notes.append("is not valid Python, and was read as plain lines")
        else:
            yield from _between(marks, text.split("\n"))
            return
    yield from _scanned(document)


def read_lines(document: Document) -> Iterator[Section]:
    """Sections of a file of lines that has no structure of its own: a log, settings."""
    yield from _gathered(("", number, line) for number, line in lines(document))


def _python_marks(tree: ast.Module, rows: Sequence[str]) -> list[tuple[int, str]]:
    """The lines where a definition begins or ends, each with the path of what begins there, in order."""
    marks: list[tuple[int, str]] = [(1, "")]

    def mark(body: Sequence[ast.stmt], path: str, depth: int) -> None:
        for node in body:
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            word = "class" if isinstance(node, ast.ClassDef) else "def"
            own = f"{path} > {word} {node.name}" if path else f"{word} {node.name}"
            start = min([node.lineno, *(item.lineno for item in node.decorator_list)])
            while start > 1 and rows[start - 2].lstrip().startswith("#"):
                start -= 1
            marks.append((start, own))
            if isinstance(node, ast.ClassDef) and depth < _DEPTH:
                mark(node.body, own, depth + 1)
            marks.append(((node.end_lineno or node.lineno) + 1, path))

    mark(tree.body, "", 1)
    return marks


def _between(marks: Sequence[tuple[int, str]], rows: Sequence[str]) -> Iterator[Section]:
    for (start, path), (end, _) in zip(marks, [*marks[1:], (len(rows) + 1, "")], strict=True):
        text = "\n".join(rows[start - 1 : end - 1])
        if text.strip():
            yield Section(text, path, line=start, lines=True)


def _scanned(document: Document) -> Iterator[Section]:
    """Blocks that begin at the margin; the comment right above a definition belongs to it."""

    def named() -> Iterator[tuple[str, int, str]]:
        path, comments, after_blank = "", list[tuple[int, str]](), True
        for number, line in lines(document):
            at_margin = bool(line.strip()) and not line[0].isspace() and len(line) <= HEADING
            if at_margin and _COMMENT.match(line) and len(comments) < 200:
                comments.append((number, line))
                continue
            if at_margin and (name := _definition(line)):
                path = name
            elif at_margin and after_blank and line[0] not in "})]":
                path = ""
            for place, comment in comments:
                yield path, place, comment
            comments.clear()
            yield path, number, line
            after_blank = not line.strip()
        for place, comment in comments:
            yield path, place, comment

    yield from _gathered(named())


def _definition(line: str) -> str:
    if found := _DEFINITION.match(line):
        return f"{found[1].lower()} {found[2]}"
    found = _CALLABLE.match(line)
    return f"{found[1]}()" if found and found[1] not in _KEYWORDS and "=" not in line[: found.start(1)] else ""


def _gathered(named: Iterator[tuple[str, int, str]]) -> Iterator[Section]:
    """Lines under the same name as sections, none of them very long."""
    rows: list[str] = []
    start, size, path = 1, 0, ""
    for name, number, line in named:
        if rows and (name != path or (size > _BLOCK and (not line.strip() or size > 2 * _BLOCK))):
            yield Section("".join(rows), path, line=start, lines=True)
            rows, size = [], 0
        if not rows:
            start, path = number, name
        rows.append(line)
        size += len(line)
    if rows:
        yield Section("".join(rows), path, line=start, lines=True)
