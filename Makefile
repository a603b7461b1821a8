# `make run` and `make test` need Python 3.11+ with pip and venv, and nothing else. All they install
# goes into .venv, in the versions of constraints.txt.
PYTHON ?= python3
BIN := .venv/bin
PIP := PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test check fix docs gate bench bench-pages clean-env help

help:  ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

run: .venv/run  ## clean and deduplicate raw/ into clean/
	$(BIN)/pipeline run

test: .venv/test  ## lint, types and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

check: test  ## the same as test

fix: .venv/test  ## format, and mend what the linter can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: .venv/test  ## write the generated pages and config.toml again
	$(BIN)/python docs/generate.py

gate: .venv/test  ## measure extraction and deduplication on labelled data in ../shared/data
	cd tests && ../$(BIN)/python -m quality.gate
	cd tests && ../$(BIN)/python -m quality.neardup --errors 10
	cd tests && ../$(BIN)/python -m quality.planted --errors 10

bench: .venv/test  ## measure deduplication beside its peers; BENCH="--only ours daft" for some
	$(BIN)/python bench/dedup/run.py $(BENCH)

bench-pages: .venv/test  ## measure pages beside trafilatura's command line; BENCH="--save" keeps it
	$(BIN)/python bench/pages/run.py $(BENCH)

clean-env:  ## remove the environment
	rm -rf .venv

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv .venv

.venv/run: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable .
	@touch $@

.venv/test: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable '.[dev]'
	@touch $@ .venv/run
