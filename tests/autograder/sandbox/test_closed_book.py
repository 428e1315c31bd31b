"""Whoever adds a function to `ropelib` decides whether the course asks learners to write it."""

import ast
from pathlib import Path

import ropelib
from autograder.sandbox.closed_book import (
    ASKED_FOR,
    CLOSED_FOLDERS,
    LEFT_OPEN,
    STATES_NO_FORMULA,
)

FOLDER = Path(ropelib.__file__).parent


def public_functions() -> set[str]:
    return {
        node.name
        for path in FOLDER.glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }


def test_no_function_is_both():
    assert ASKED_FOR & LEFT_OPEN == set()


def test_every_public_name_is_asked_for_or_left_open():
    assert set(ropelib.__all__) <= ASKED_FOR | LEFT_OPEN


def test_so_is_every_public_function_of_the_modules_beside_it_and_nothing_else():
    assert public_functions() == ASKED_FOR | LEFT_OPEN


def test_every_encoding_is_asked_for_and_the_counter_example_is_not():
    assert {"rope", "rotate", "rotation_matrix", "frequencies", "to_complex"} <= ASKED_FOR
    assert "look_alike_matrix" in LEFT_OPEN


def test_every_closed_folder_is_there_and_all_of_training_is_closed():
    assert all((FOLDER / folder).is_dir() for folder in CLOSED_FOLDERS)
    assert "training/" in CLOSED_FOLDERS
    assert not any(part.startswith("training/") for part in STATES_NO_FORMULA)


def test_every_open_part_of_exact_reasoning_is_there_and_the_theorems_are_not_open():
    assert all((FOLDER / part).exists() for part in STATES_NO_FORMULA)
    names = [path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("symbolic/**/*.py")]
    closed = {name.split("/")[1] for name in names if not name.startswith(STATES_NO_FORMULA)}
    assert closed == {"any_dimension", "theorems"}
