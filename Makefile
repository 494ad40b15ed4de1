# `make help` lists what can be done. Everything lives in .venv; nothing else on the machine is touched.
PYTHON ?= python3
BIN := .venv/bin
# As pip does with what it installs: where the environment has Python write no bytecode, each start would compile anew.
COMPILED = $(BIN)/python -m compileall -q bot handlers storage
.DEFAULT_GOAL := help
# Where this is set, each of the processes that the tests start would compile the whole bot again.
unexport PYTHONDONTWRITEBYTECODE

.venv/.runtime: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing Escale (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(COMPILED)
	@touch $@

.venv/.dev: requirements-dev.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing Escale and its tools (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@$(COMPILED)
	@touch $@ .venv/.runtime

.PHONY: help install rehearsal play test lint bench mutants run lock

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

install: .venv/.dev ## everything, and the `escale` command in .venv/bin

rehearsal: .venv/.runtime ## the real bot in a web page, on http://127.0.0.1:8080
	@$(BIN)/python -m bot rehearse

play: .venv/.runtime ## the whole trip by itself, with a report
	@$(BIN)/python -m bot rehearse --play

test: .venv/.dev ## the whole test suite
	@$(BIN)/python -m pytest -n 2 --dist worksteal

lint: .venv/.dev ## ruff, mypy, the arrows between modules, the catalogues
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m bot.texts.checks

bench: .venv/.dev ## throughput, latency, memory, each beside its peer
	@$(BIN)/python -m tests.bench

mutants: .venv/.dev ## the pure rules, changed one spot at a time: which change does no test see?
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-mutants.lock
	@TZ=Pacific/Auckland $(BIN)/mutmut run
	@$(BIN)/mutmut results

run: .venv/.runtime ## the bot itself (needs BOT_TOKEN)
	@$(BIN)/python -m bot run

lock: ## writes the locks again from pyproject.toml (needs uv)
	uv pip compile -q --universal --generate-hashes --group dev pyproject.toml -o requirements-dev.lock
	uv pip compile -q --universal --generate-hashes -c requirements-dev.lock --group mutants pyproject.toml -o requirements-mutants.lock
	uv pip compile -q --universal --generate-hashes -c requirements-dev.lock pyproject.toml -o requirements.lock
