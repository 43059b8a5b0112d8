PYTHON ?= .venv/bin/python

help: ## Show what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: ## Make .venv with everything a developer needs
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install -e '.[local,dev]'

check: ## Lint, format check, types
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy

test: ## Run the tests
	$(PYTHON) -m pytest

golden: ## Write the golden files of the tests anew (then read the diff)
	$(PYTHON) -m pytest --golden tests/test_golden.py tests/test_commands.py

bench: ## Measure, and write docs/benchmarks.md (LOCOMO=folder: its conversations, too)
	$(PYTHON) -m benchmarks.all $(LOCOMO)

picture: ## Draw the README's picture from a real session
	$(PYTHON) scripts/draw_session.py

.PHONY: help install check test golden bench picture
