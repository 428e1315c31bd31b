# Every command does its own set-up, and starts at once when nothing changed.
# PYTHON=… names the Python to use, LAB_ARGS=… goes to `rotary lab`, TEST_ARGS=… to pytest,
# QUALITY_ARGS=… to grader-quality.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup lab demo test lint lessons grader-quality again

BIN := .venv/bin
# What lab needs, what tests need on top, what lint needs on top: each file says "installed".
LAB_READY := .venv/.ready-lab
TEST_READY := .venv/.ready-test
LINT_READY := .venv/.ready-lint

# An environment that was cut short, moved or has lost its Python is made again whatever its dates say.
AGAIN := $(shell test -x $(BIN)/python && test ! -e .venv/.unfinished \
    && grep -qsF "$(CURDIR)/$(BIN)" $(BIN)/rotary || echo again)

define install
@python=$$(tools/find-python) && "$$python" tools/make_venv.py $@
endef

help: ## Say what there is
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

setup: $(LAB_READY) $(TEST_READY) ## Make the virtual environment in .venv with all that lab and test need

lab: $(LAB_READY) ## Set up, make the folder my-course/ (never overwriting work), open JupyterLab
	@$(BIN)/rotary lab $(LAB_ARGS)

demo: $(LAB_READY) ## Set up, grade a sample class end to end, print the marks and where the feedback is
	@$(BIN)/python tools/demo.py

test: $(TEST_READY) ## Set up and run every test
	@$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder $(TEST_ARGS)

grader-quality: $(TEST_READY) ## Set up, judge the bank of answers and variants of it, print how well that went
	@$(BIN)/python -m tests.grader_quality $(QUALITY_ARGS)

lint: $(LINT_READY) ## Set up, check style and formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

lessons: $(LAB_READY) ## Make the learners' copies of the lessons from notebooks/
	@$(BIN)/python -m autograder.classroom.release

$(LAB_READY): pyproject.toml tools/make_venv.py $(AGAIN)
	$(install)

$(TEST_READY): $(LAB_READY)
	$(install) test

$(LINT_READY): $(LAB_READY)
	$(install) lint
