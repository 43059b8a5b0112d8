"""From exec to the prompt on the screen, and one question as a whole process."""

import sys
from collections.abc import Mapping

import pexpect

from benchmarks.common import ROOT, SAYS_HELLO, Row, chat_server, environment, medians, python, seconds

PROMPT = r"0m>[ \x08]"  # as drawn: after the colours are reset
WHERE, HERE = "\x1b[6n", "\x1b[3;1R"  # a terminal is asked where its cursor is, and answers


def to_prompt(env: Mapping[str, str]) -> float:
    """Seconds from exec to the prompt in a pseudo-terminal."""
    arguments = [str(ROOT / "main.py"), "--first", "--model", "stub-model"]
    child: list[pexpect.spawn[str]] = []

    def start() -> None:
        child.append(pexpect.spawn(sys.executable, arguments, env=dict(env), encoding="utf-8", dimensions=(24, 80)))
        child[0].delaybeforesend = None
        child[0].expect_exact(WHERE, timeout=20)
        child[0].send(HERE)
        child[0].expect(PROMPT, timeout=20)

    taken = seconds(start)
    child[0].sendline("/exit")
    child[0].expect(pexpect.EOF, timeout=20)
    return taken


def measure(rounds: int = 9) -> list[Row]:
    """Both, beside the imports that they can not do without."""
    with chat_server(SAYS_HELLO) as base_url, environment(base_url) as env:
        took = medians(
            {
                "prompt": lambda: to_prompt(env),
                "imports": lambda: python("-c", "import prompt_toolkit, rich.console, pydantic"),
                "one": lambda: python("main.py", "--model", "stub-model", "-p", "hello", env=env, cwd=ROOT),
                "openai": lambda: python("-c", "import openai"),
            },
            rounds,
        )
    ratio = took["prompt"] / took["imports"]
    more = took["one"] - took["openai"]
    return [
        Row(
            "start: exec to prompt / importing prompt_toolkit, rich and pydantic",
            f"{took['prompt']:.3f} s / {took['imports']:.3f} s = {ratio:.2f}",
            "at most 1.5",
            ratio <= 1.5,
        ),
        Row(
            "`-p hello`, whole process - importing openai",
            f"{took['one']:.2f} s - {took['openai']:.2f} s = {more:.2f} s",
            "at most 0.6 s",
            more <= 0.6,
        ),
    ]


if __name__ == "__main__":
    for row in measure():
        print(row.markdown())
