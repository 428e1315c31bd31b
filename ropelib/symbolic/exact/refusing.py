"""What an exact number refuses: everything that would need to know its size."""

from __future__ import annotations

from typing import Any


class Untraceable(TypeError):
    """The program does something with a symbol that has no exact meaning; says what."""


def refusal(why: str) -> Any:
    """Make a method that raises, saying why."""

    def refuse(*_: Any, **__: Any) -> Any:
        raise Untraceable(why)

    return refuse
