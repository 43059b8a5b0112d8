"""Which files paths, folders and patterns name, and how their sources are called."""

from pathlib import Path

import pytest

from memgpt.backends.readers import find_files
from memgpt.errors import UserError


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    return folder


def names_of(*paths: str | Path) -> list[str]:
    return [found.name for found in find_files(paths)]


def test_a_folder_gives_all_below_it_in_order_and_nothing_hidden(tmp_path: Path) -> None:
    docs = tree(tmp_path / "docs", "b.md", "a.txt", "sub/c.md", ".git/config", ".secret", "__pycache__/x.pyc")
    assert names_of(docs) == ["docs/a.txt", "docs/b.md", "docs/sub/c.md"]
    assert find_files([docs])[0].path == docs / "a.txt"


def test_ignore_files_on_the_way_are_respected(tmp_path: Path) -> None:
    root = tree(tmp_path / "root", "a.log", "keep.log", "build/x.txt", "sub/b.log", "sub/c.tmp", "sub/d.txt", "top.txt")
    (root / ".gitignore").write_text("*.log\n!keep.log\nbuild/\n/top.txt\n[broken\n")
    (root / "sub" / ".gitignore").write_text("*.tmp\n!b.log\n")
    assert names_of(root) == ["root/keep.log", "root/sub/b.log", "root/sub/d.txt"]


def test_a_folder_inside_a_repository_obeys_the_ignore_files_above(tmp_path: Path) -> None:
    tree(tmp_path, ".git/config", "out/ignored.txt", "sub/a.txt", "sub/b.log")
    (tmp_path / ".gitignore").write_text("*.log\n")
    assert names_of(tmp_path / "sub") == ["sub/a.txt"]


def test_a_file_that_is_named_is_taken_even_if_ignored_or_hidden(tmp_path: Path) -> None:
    tree(tmp_path, ".hidden.txt", "a.log")
    (tmp_path / ".gitignore").write_text("*.log\n")
    assert names_of(tmp_path / ".hidden.txt", tmp_path / "a.log") == [".hidden.txt", "a.log"]


def test_names_are_relative_to_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "work/docs/a.txt", "other/b.txt")
    monkeypatch.chdir(tmp_path / "work")
    assert names_of("docs", "../other") == ["docs/a.txt", "other/b.txt"]
    assert names_of(".") == names_of("docs/a.txt") == names_of(tmp_path / "work" / "docs") == ["docs/a.txt"]


def test_patterns_reach_into_folders_but_not_into_ignored_ones(tmp_path: Path) -> None:
    tree(tmp_path / "p", "a.md", "x/b.md", "x/y/c.md", "x/d.txt", "node_modules/e.md", "out/f.md", ".h/g.md")
    (tmp_path / "p" / ".gitignore").write_text("out\n")
    assert names_of(f"{tmp_path}/p/**/*.md") == ["p/a.md", "p/x/b.md", "p/x/y/c.md"]
    assert names_of(f"{tmp_path}/p/*.md") == ["p/a.md"]


def test_a_name_with_a_bracket_is_a_file_before_it_is_a_pattern(tmp_path: Path) -> None:
    tree(tmp_path, "notes [1].txt")
    assert names_of(tmp_path / "notes [1].txt") == ["notes [1].txt"]


def test_the_same_file_comes_once(tmp_path: Path) -> None:
    docs = tree(tmp_path / "docs", "a.txt")
    assert names_of(docs, docs / "a.txt", f"{docs}/*.txt") == ["docs/a.txt"]


def test_equal_names_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    tree(tmp_path, "one/x/manual.txt", "two/x/manual.txt", "two/x/other.txt")
    found = names_of(tmp_path / "one/x/manual.txt", tmp_path / "two/x/manual.txt", tmp_path / "two/x/other.txt")
    assert found == ["one/x/manual.txt", "other.txt", "two/x/manual.txt"]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    docs = tree(tmp_path / "docs", "a.txt")
    (docs / "up").symlink_to(docs)
    (docs / "self").symlink_to(docs / "self")
    (docs / "b.txt").symlink_to(docs / "a.txt")
    assert len(names_of(docs)) == 1


def test_a_folder_named_like_a_file_is_a_folder(tmp_path: Path) -> None:
    tree(tmp_path / "x.pdf", "a.txt")
    assert names_of(tmp_path / "x.pdf") == ["x.pdf/a.txt"]


@pytest.mark.parametrize("asked", ["gone.txt", "*.nothing", "empty"])
def test_a_path_that_names_nothing_is_told(tmp_path: Path, asked: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=asked.replace("*", r"\*")):
        names_of(tmp_path / asked)
