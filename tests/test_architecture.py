"""Who may import whom (CONTRIBUTING.md draws the map)."""

import ast
from pathlib import Path

import memgpt

ROOT = Path(memgpt.__file__).parent
LAYERS = [
    {"types"},
    {"events", "errors", "ports", "prompts", "words", "phrase", "paging", "json_stream", "chunks"},
    {"documents"},
    {"memory", "packets", "history", "dates"},
    {"context", "portable", "query", "ingestion"},
    {"ranking"},
    {"search"},
    {"tools", "compaction", "spending", "journal"},
    {"speech", "turn"},
    {"agent"},
]
CORE = set().union(*LAYERS)
HEAVY = {
    "openai",
    "httpx",
    "chromadb",
    "tiktoken",
    "sqlite3",
    "rich",
    "prompt_toolkit",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "pypdfium2",
    "charset_normalizer",
    "pathspec",
}


def imports(path: Path, *, top_level: bool = False) -> set[str]:
    tree = ast.parse(path.read_text())
    nodes = tree.body if top_level else list(ast.walk(tree))
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def own(names: set[str]) -> set[str]:
    return {name.split(".")[1] for name in names if name.startswith("memgpt.")}


def test_core_modules_import_only_downwards() -> None:
    allowed: set[str] = set()
    for layer in LAYERS:
        allowed |= layer
        for name in layer:
            path = ROOT / f"{name}.py" if (ROOT / f"{name}.py").exists() else ROOT / name / "__init__.py"
            modules = {one for one in own(imports(path)) if one in CORE or (ROOT / one).exists()}
            assert modules <= allowed, f"{name} imports {modules - allowed}"
            assert not {one.split(".")[0] for one in imports(path, top_level=True)} & HEAVY, name


def test_the_core_neither_prints_nor_asks_the_clock() -> None:
    for name in CORE - {"prompts"}:
        source = (ROOT / f"{name}.py").read_text()
        assert "print(" not in source, name
        assert ".now(" not in source, name


def test_backends_know_nothing_of_the_agent() -> None:
    for path in (ROOT / "backends").rglob("*.py"):
        assert not own(imports(path)) & {"agent", "journal", "tools", "turn", "speech", "search", "cli", "wiring"}, path


def test_the_command_line_uses_the_library_and_nothing_below() -> None:
    for path in (ROOT / "cli").glob("*.py"):
        assert not own(imports(path)) & {"backends", "wiring", "profiles"}, path


def test_heavy_libraries_are_imported_late() -> None:
    late = HEAVY - {"sqlite3", "rich", "prompt_toolkit"}
    for path in ROOT.rglob("*.py"):
        assert not {one.split(".")[0] for one in imports(path, top_level=True)} & late, path


def test_modules_and_functions_stay_small() -> None:
    for path in ROOT.rglob("*.py"):
        source = path.read_text()
        assert source.count("\n") <= 450, path
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, f"{path}: {node.name}"
