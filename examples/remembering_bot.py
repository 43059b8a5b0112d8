"""A bot that remembers: run it twice, and the second time it knows what you said the first time."""

import sys

import memgpt


def main() -> None:
    """Asks the agent "diary" each argument in turn, and prints what it says and what it learns."""
    with memgpt.open_agent("diary", persona="sam", human="basic") as agent:
        for text in sys.argv[1:] or ["Hello! Do you remember me?"]:
            for event in agent.send(text):
                match event:
                    case memgpt.Said(text):
                        print(text)
                    case memgpt.MemoryChanged(block, _, new):
                        print(f"[{block} is now: {new}]")
                    case memgpt.Failed(_, message, hint):
                        print(f"[{message} {hint}]")


if __name__ == "__main__":
    main()
