"""All kinds of encoders."""

from . import adding, constants, formulas, growing, identities, positions, turning
from .encoder import KINDS, Encoder, encoders, written

__all__ = [
    "KINDS",
    "Encoder",
    "adding",
    "constants",
    "encoders",
    "formulas",
    "growing",
    "identities",
    "positions",
    "turning",
    "written",
]
