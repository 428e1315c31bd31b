"""Things to move and look at, each with the question which it answers; they hold no answers."""

from ropelib.widgets.lengths import which_keeps_length
from ropelib.widgets.position import one_more_position
from ropelib.widgets.turns import turns

__all__ = ["one_more_position", "turns", "which_keeps_length"]
