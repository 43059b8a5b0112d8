"""Starts MemGPT from a checkout: python3 main.py --persona sam --human basic"""

import sys

if sys.version_info < (3, 11):
    sys.exit("MemGPT needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
try:
    from memgpt.cli.main import main
except ModuleNotFoundError as missing:
    if missing.name and missing.name.startswith("memgpt"):
        raise
    sys.exit(
        "MemGPT is not installed yet. In this folder: python3 -m venv .venv && .venv/bin/pip install -e '.[local]'"
        " and then: .venv/bin/python main.py"
    )

if __name__ == "__main__":
    sys.exit(main())
