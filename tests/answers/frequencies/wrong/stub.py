# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    """The frequencies of the d/2 pairs of a vector of width d."""
    ...
