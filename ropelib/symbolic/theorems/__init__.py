"""The named theorems of the course: stated, derived step by step, and checked by machine.

A module holds the theorems on one subject, in its tuple ``THEOREMS``.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ropelib.symbolic.theorems.theorem import Theorem

__all__ = ["MODULES", "all_theorems", "find"]

#: The modules in the order in which the course teaches them.
MODULES = (
    "rotation",
    "row_form",
    "isometry",
    "complex_form",
    "inner_product",
    "block_diagonal",
    "uniqueness",
    "relative",
    "any_dimension",
    "frequencies",
    "schedule",
    "interpolation",
    "scaling",
    "layouts",
    "sinusoidal",
    "rivals",
    "no_position",
    "not_relative",
    "one_parameter",
    "necessity",
    "dropped_maps",
    "dropped_regularity",
)
#: How many names are suggested for one that is not known.
NEAREST = 3


def all_theorems() -> dict[str, Theorem]:
    """Give every theorem by its name, in the order in which the course teaches them.

    Nothing is proved by that, and no module of theorems is imported before.

    Raises
    ------
    RuntimeError
        If two theorems have one name.
    """
    return dict(_collected())


def find(name: str) -> Theorem:
    """Give the theorem of this name.

    Parameters
    ----------
    name : str
        Such as ``composition``; capitals, and ``_`` for ``-``, are forgiven.

    Raises
    ------
    ValueError
        If there is none; the message names the nearest.
    """
    known = _collected()
    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    if wanted in known:
        return known[wanted]
    near = get_close_matches(wanted, known, n=NEAREST, cutoff=0.4)
    near = near or [one for one in known if wanted and wanted in one][:NEAREST]
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise ValueError(
        f"There is no theorem {name!r}.{hint} `all_theorems()` lists all {len(known)} of them."
    )


@cache
def _collected() -> dict[str, Theorem]:
    theorems: dict[str, Theorem] = {}
    for module in MODULES:
        for theorem in import_module(f"{__name__}.{module}").THEOREMS:
            if theorem.name in theorems:
                raise RuntimeError(
                    f"Two theorems are called {theorem.name!r}; the second is in {module}."
                )
            theorems[theorem.name] = theorem
    return theorems
