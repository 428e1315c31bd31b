"""Making the tables of the learner build: every widget of the course, drawn in all its states."""

from __future__ import annotations

import inspect
import itertools
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import ipywidgets

import ropelib.widgets
from autograder.sandbox.closed.tables import Table, key_of, name_of, shown_by
from ropelib.widgets import frame as frames


def make_tables() -> dict[str, Table]:
    """Draw every state of every widget in ``ropelib.widgets.__all__``.

    Returns
    -------
    dict
        By the name of what draws it, the table of each widget.

    Raises
    ------
    TypeError
        If a widget needs arguments, or has a control whose states cannot be told.
    ValueError
        If a widget makes no frame, or two share what draws them or how a state is called.
    """
    return tables_of(ropelib.widgets)


def tables_of(package: ModuleType) -> dict[str, Table]:
    """Draw every state of the public widgets of a package; see `make_tables`."""
    made: dict[str, Table] = {}
    for name in package.__all__:
        widget = getattr(package, name)
        try:
            inspect.signature(widget).bind()
        except TypeError:
            raise TypeError(
                f"The widget `{name}` needs arguments, so no table of its states can be made: "
                "give them defaults."
            ) from None
        before = len(made)
        with _watched(made):
            widget()
        if len(made) == before:
            raise ValueError(f"The widget `{name}` does not use `ropelib.widgets.frame.frame`.")
    return made


@contextmanager
def _watched(made: dict[str, Table]) -> Iterator[None]:
    """Have every frame that is made in the block add its table."""
    frame = frames.frame

    def watching(question: str, controls: Mapping[str, Any], draw: Callable) -> Any:
        name = name_of(draw)
        if name in made:
            raise ValueError(f"Two widgets are drawn by `{name}`: give each its own function.")
        made[name] = _table(controls, draw)
        return frame(question, controls, draw)

    # Modules import the function itself, so that it has to be watched in each.
    loaded = [each for each in list(sys.modules.values()) if isinstance(each, ModuleType)]
    holders = [each for each in loaded if vars(each).get("frame") is frame]
    try:
        for holder in holders:
            holder.frame = watching
        yield
    finally:
        for holder in holders:
            holder.frame = frame


def _table(controls: Mapping[str, Any], draw: Callable) -> Table:
    table: Table = {}
    for state in itertools.product(*map(_states, controls.values())):
        texts = {name: text for name, (text, _) in zip(controls, state, strict=True)}
        values = {name: value for name, (_, value) in zip(controls, state, strict=True)}
        figures, said = draw(**values)
        table[key_of(texts)] = [figure._repr_html_() for figure in figures], said
    return table


def _states(control: Any) -> list[tuple[str | int, Any]]:
    """Give what a control shows in each of its states, with the value that it then has."""
    if isinstance(control, ipywidgets.IntSlider):
        return [(at, at) for at in range(control.min, control.max + 1, control.step)]
    if not hasattr(control, "index"):
        raise TypeError(
            f"The states of a {type(control).__name__} cannot be told: use a slider over whole "
            "numbers or a choice."
        )
    states, now = [], control.index
    for index in range(len(control.options)):
        control.index = index
        states.append((shown_by(control), control.value))
    control.index = now
    if len(dict(states)) < len(states):
        raise ValueError(f"Two options of {control.description!r} have the same label.")
    return states
