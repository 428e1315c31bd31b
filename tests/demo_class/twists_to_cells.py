"""What can happen to the cells of a notebook, by name; each function says it of itself."""

from __future__ import annotations

import ast
import copy

from .bank_code import answer_code
from .edits import add, code_cell, find, remove, source, write
from .handed import Handed, Twist


def helpers_above(handed: Handed) -> None:
    """Move all but the last statement of two answers into added cells above them."""
    for number, exercise in enumerate(("apply-code", "block-code"), start=1):
        text = source(handed.notebook, exercise)
        lines = text.splitlines()
        start = ast.parse(text).body[-1].lineno - 1
        helper = code_cell(f"helper-{number}", "\n".join(lines[:start]).strip())
        add(handed.notebook, helper, above=exercise)
        write(handed.notebook, exercise, "\n".join(lines[start:]))


def answers_elsewhere(handed: Handed) -> None:
    """Move two answers into added cells: one own cell is the stub again, one a remark."""
    own = {
        "one-turn": source(handed.released, "one-turn"),
        "block-at-2": "# My answer is in the next cell.",
    }
    for exercise, left in own.items():
        answer = code_cell(f"my-{exercise}", source(handed.notebook, exercise))
        add(handed.notebook, answer, below=exercise)
        write(handed.notebook, exercise, left)


def retyped(handed: Handed) -> None:
    """Delete an answer cell, and type its answer into a new one at the same place."""
    answer = code_cell("d41f8a02", source(handed.notebook, "length-proof"))
    add(handed.notebook, answer, below="length-proof")
    remove(handed.notebook, "length-proof")


def duplicated_cells(handed: Handed) -> None:
    """Have a wrong answer above its right copy, and the stub below a right answer."""
    right = copy.deepcopy(find(handed.notebook, "rotation-90"))
    add(handed.notebook, right, below="rotation-90")
    write(handed.notebook, "rotation-90", answer_code("rotation-90", "wrong/clockwise"))
    stub = copy.deepcopy(find(handed.released, "order-states"))
    add(handed.notebook, stub, below="order-states")


def answers_deleted(handed: Handed) -> None:
    """Delete the answer cells and the checks of three exercises."""
    for exercise in ("order-states", "match-products", "composition-proof"):
        remove(handed.notebook, exercise, f"check-{exercise}")


def checks_deleted(handed: Handed) -> None:
    """Delete two check cells."""
    remove(handed.notebook, "check-rotation-90", "check-block-code")


def scratch_cells(handed: Handed) -> None:
    """Add trials that raise, ask for input, use magics, or change what later cells set again."""
    trials = {
        "check-rotation-90": "1 / 0",
        "check-one-turn": "name = input('Who are you? ')\nprint(nmae)",
        "check-apply-result": "%%time\nsum(range(1000))",
        "check-as-matrix": "!echo hello",
        "check-block-at-2": "case = 17\nx = m = theta = None",
    }
    for number, (place, text) in enumerate(trials.items(), start=1):
        add(handed.notebook, code_cell(f"trial-{number}", text), below=place)


def stripped(handed: Handed) -> None:
    """Drop the metadata of every cell, and the course's mark."""
    for cell in handed.notebook["cells"]:
        cell["metadata"] = {}
    del handed.notebook["metadata"]["rotary"]


def no_ids(handed: Handed) -> None:
    """Drop the ids of cells, which nbformat 4.4 did not have; nbgrader's names stay."""
    handed.notebook["nbformat_minor"] = 4
    for cell in handed.notebook["cells"]:
        del cell["id"]


CELL_TWISTS: dict[str, Twist] = {
    "helpers-above": helpers_above,
    "answers-elsewhere": answers_elsewhere,
    "retyped": retyped,
    "duplicated-cells": duplicated_cells,
    "answers-deleted": answers_deleted,
    "checks-deleted": checks_deleted,
    "scratch-cells": scratch_cells,
    "stripped": stripped,
    "no-ids": no_ids,
}
