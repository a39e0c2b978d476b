# The few habits. Each line can be read and run by hand.
PYTHON ?= python3
APP := .venv/bin/python
BOT := .venv-bot/bin/python
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help setup setup-tests train run test unit lint format types lock nlu-report bench clean transcripts

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 16

setup: ## build both environments if something changed
	@$(PYTHON) -m deploy.local.setup

setup-tests: ## the same, and what the tests need
	@$(PYTHON) -m deploy.local.setup --tests

train: setup ## train the assistant unless a model fits the data
	@mkdir -p .data && $(BOT) -W ignore -m bot.model 2> .data/train.log || (tail -30 .data/train.log; exit 1)

run: train ## start everything, with demo cases
	@$(APP) -m deploy.local.run

test: setup-tests ## everything that must hold
	@$(MAKE) --no-print-directory lint types train
	@$(BOT) -W ignore -m pytest -q -c tests/pytest-bot.ini tests/unit/bot tests/nlu
	@$(APP) -m pytest -q

unit: setup ## the quick part of the tests
	@$(APP) -m pytest -q tests/unit polish

lint: ## style, layers
	@.venv/bin/ruff check --no-cache -q . && .venv/bin/ruff format -q --check .
	@.venv/bin/lint-imports --no-cache > .state/layers.log || (tail -30 .state/layers.log; exit 1)

format: ## mend what can be mended
	@.venv/bin/ruff check -q --fix . ; .venv/bin/ruff format -q .

types: ## mypy strict; bot/ is checked against its own environment
	@.venv/bin/mypy --no-error-summary && .venv/bin/mypy --no-error-summary --python-executable $(BOT) --python-version 3.10 -p bot

lock: setup ## compile the groups of pyproject.toml into hash-pinned files
	@for group in app dev; do .tools/bin/uv pip compile -q pyproject.toml --group $$group --python-version 3.11 --generate-hashes --no-annotate --no-header -o requirements/$$group.txt; done
	@for group in bot bot-dev; do .tools/bin/uv pip compile -q pyproject.toml --group $$group --python-version 3.10 --generate-hashes --no-annotate --no-header -o requirements/$$group.txt; done
	@.tools/bin/uv pip compile -q requirements/tools.in --python-version 3.9 --generate-hashes --no-annotate --no-header -o requirements/tools.txt

nlu-report: train ## measure understanding, write docs/nlu-report/
	@$(BOT) -W ignore -m bot.evaluation.report 2> .data/nlu-report.log || (tail -30 .data/nlu-report.log; exit 1)

bench: setup-tests train ## measure case backend, channels and understanding, beside what `rasa init` makes
	@$(APP) -m benchmarks.case_backend.run
	@$(APP) -m benchmarks.channels.run
	@$(APP) -m benchmarks.channels.console_load
	@$(BOT) -W ignore -m benchmarks.nlu.compare

transcripts: setup-tests train ## play the dialogues of docs/conversations and write them down
	@$(APP) -m pytest -q tests/conversations/write_transcripts.py

soak: setup-tests train ## the long forms: 2,000 dialogues, 100,000 pieces of noise, ten minutes of faults, four more on two gateways and PostgreSQL (about an hour)
	@ULGA_SIMULATED_DIALOGUES=2000 ULGA_SIMULATED_SEED=1001 $(APP) -m pytest -q -s -o timeout=3600 tests/conversations/test_simulated_dialogues.py
	@ULGA_FUZZ=100000 $(APP) -m pytest -q -s tests/integration/channels/test_fuzz.py | grep -v "service=channels"
	@ULGA_MODE_MOVES=1000 $(APP) -m pytest -q -s -o timeout=900 tests/integration/channels/test_console_modes.py
	@ULGA_FAULT_SECONDS=600 $(APP) -m pytest -q -s tests/faults
	@ULGA_FAULT_SECONDS=240 ULGA_FAULT_FORM=postgresql $(APP) -m pytest -q -s tests/faults

clean: ## forget environments, models and data of this checkout
	rm -rf .venv .venv-bot .tools .state .data models node_modules
