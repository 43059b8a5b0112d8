"""Starts MemGPT from a checkout: python3 main.py --persona sam --human basic"""

import sys
from importlib.util import find_spec

NEEDED = ("annotated_types", "chromadb", "openai", "prompt_toolkit", "pydantic", "rich", "tiktoken")

if sys.version_info < (3, 11):
    sys.exit("MemGPT needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
if not all(map(find_spec, NEEDED)):
    sys.exit(
        "MemGPT is not installed for this Python. In this folder: python3 -m venv .venv &&"
        " .venv/bin/pip install -e '.[local]' && .venv/bin/python main.py"
    )

if __name__ == "__main__":
    from memgpt.cli.main import main

    sys.exit(main())
