"""What the kinds share whose answer is one value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OneName:
    """An exercise that asks for one value.

    Parameters
    ----------
    name : str
        The name that the answer cell binds to it.
    """

    name: str
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name."""
        return (self.name,)

    @property
    def signatures(self) -> tuple[str, ...]:
        """How the names are written down: as they are."""
        return self.names
