# duthviewer: `make run` opens the demo conference, `make test` checks everything that CI checks.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
# How many processes run the tests, each with a virtual screen of its own: windows of two tests
# on one screen would take the keyboard from each other. Tests also wait: two cores can run three.
WORKERS ?= 3

.PHONY: run test lint pytest bench wheel screenshots clean

run: .venv/run.stamp
	@sh tools/display.sh $(BIN)/duthviewer demo

# Side by side: what only reads takes a minute, the tests some.
test: .venv/test.stamp
	@$(MAKE) --no-print-directory -j2 lint pytest

pytest: .venv/test.stamp
	$(BIN)/python -m pytest -q --dist worksteal \
		--tx '$(WORKERS)*popen//python=sh tools/xvfb.sh $(BIN)/python'

lint: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/test.stamp
	sh tools/xvfb.sh $(BIN)/python -m tests.benchmarks

wheel: .venv/test.stamp
	$(BIN)/python -m build --wheel

.venv/run.stamp: pyproject.toml constraints.txt tools/system.sh
	@test -n "$(PYTHON)" || { echo "duthviewer needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@PYTHON="$(PYTHON)" sh tools/system.sh run
	@test -x $(BIN)/pip || "$(PYTHON)" -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/test.stamp: .venv/run.stamp
	@PYTHON="$(PYTHON)" sh tools/system.sh test
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

screenshots: .venv/test.stamp
	sh tools/screenshots.sh
	$(BIN)/python -m tools.download_screenshots
	$(BIN)/python -m tools.home_screenshots
	$(BIN)/python -m tools.import_screenshots
	$(BIN)/python -m tools.editing_screenshots
	$(BIN)/python -m tools.review_screenshots

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .hypothesis .import_linter_cache out
