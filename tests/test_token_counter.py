import base64
import os
import random
import threading
import time
from pathlib import Path

import pytest
import tiktoken

from memgpt.backends import token_counter
from memgpt.backends.token_counter import TiktokenCounter
from memgpt.errors import StorageError

DATA = Path(token_counter.__file__).parent.parent / "data"
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def counter() -> TiktokenCounter:
    return TiktokenCounter()


@pytest.fixture(scope="module")
def official() -> tiktoken.Encoding:
    kept = os.environ.get("TIKTOKEN_CACHE_DIR")
    os.environ["TIKTOKEN_CACHE_DIR"] = str(DATA)
    try:
        return tiktoken.get_encoding("o200k_base")
    finally:
        if kept is None:
            del os.environ["TIKTOKEN_CACHE_DIR"]
        else:
            os.environ["TIKTOKEN_CACHE_DIR"] = kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello, world! It's 2024; we've 3 cats.",
        "naïve façade — “quoted” … ÄÖÜß",
        "漢字かな交じり文と한국어와 ไทย",
        "👩‍👩‍👧‍👦 🇩🇪 e\u0301",
        "def f(x):\n\n    return {'a': [1, 22, 333]}\t\r\n  ",
        "\x00\x1b[0m",
    ],
)
def test_counts_are_those_of_tiktoken(counter: TiktokenCounter, official: tiktoken.Encoding, text: str) -> None:
    assert counter.count(text) == len(official.encode_ordinary(text))


def test_special_tokens_are_ordinary_text(counter: TiktokenCounter) -> None:
    assert counter.count("<|endoftext|>") == 7
    assert counter.count("<|endofprompt|>") > 1


def test_lone_surrogates_are_counted(counter: TiktokenCounter) -> None:
    assert counter.count("a\ud800b") > 0
    assert counter.count("a\udfff" * 2000) > 0


def test_long_prose_is_nearly_exact(counter: TiktokenCounter, official: tiktoken.Encoding) -> None:
    words = ["memory", "of", "the", "agent,", "that", "forgets", "nothing.\n\n", "1984", "(paged)"]
    text = " ".join(random.Random(0).choices(words, k=20_000))
    exact = len(official.encode_ordinary(text))
    assert abs(counter.count(text) - exact) <= len(text) / 1000


@pytest.mark.parametrize(
    "text",
    [
        "a" * MEGABYTE,
        " " * MEGABYTE,
        "\n" * MEGABYTE,
        "的" * MEGABYTE,
        "漢字仮名" * (MEGABYTE // 4),
        base64.b64encode(random.Random(0).randbytes(MEGABYTE * 3 // 4)).decode(),
    ],
    ids=["letter", "spaces", "newlines", "one character", "CJK", "base64"],
)
def test_a_megabyte_is_counted_in_seconds(counter: TiktokenCounter, text: str) -> None:
    counter.warm()
    start = time.perf_counter()
    assert 5_000 < counter.count(text) <= 1_250_000
    assert time.perf_counter() - start < 5


def test_loading_leaves_the_environment_and_a_users_cache_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    assert TiktokenCounter().count("hello") == 1
    assert os.environ["TIKTOKEN_CACHE_DIR"] == str(tmp_path)
    assert not list(tmp_path.iterdir())


def test_threads_share_one_load() -> None:
    counter = TiktokenCounter()
    encodings = []

    def load() -> None:
        counter.warm()
        encodings.append(counter._encoding)

    threads = [threading.Thread(target=load) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(encodings) == 4
    assert len({id(encoding) for encoding in encodings}) == 1


def test_a_damaged_or_missing_table_is_told(tmp_path: Path) -> None:
    damaged = tmp_path / "ranks"
    damaged.write_bytes(b"IQ== 0\n")
    with pytest.raises(StorageError, match=r"damaged.*Install memgpt again"):
        TiktokenCounter(damaged).count("x")
    with pytest.raises(StorageError, match="can not be read"):
        TiktokenCounter(tmp_path / "none").count("x")
