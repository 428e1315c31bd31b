"""Things to move and look at, each with the question which it answers; they hold no answers."""

from ropelib.widgets.clock_hands import clock_hands
from ropelib.widgets.distance_curves import distance_curves
from ropelib.widgets.layout_pairs import layout_pairs
from ropelib.widgets.lengths import which_keeps_length
from ropelib.widgets.period_spectrum import period_spectrum
from ropelib.widgets.position import one_more_position
from ropelib.widgets.score_picture import score_picture
from ropelib.widgets.sliding_sentence import sliding_sentence
from ropelib.widgets.stretched_periods import stretched_periods
from ropelib.widgets.token_order import token_order
from ropelib.widgets.turns import turns
from ropelib.widgets.two_planes import two_planes

__all__ = [
    "clock_hands",
    "distance_curves",
    "layout_pairs",
    "one_more_position",
    "period_spectrum",
    "score_picture",
    "sliding_sentence",
    "stretched_periods",
    "token_order",
    "turns",
    "two_planes",
    "which_keeps_length",
]
