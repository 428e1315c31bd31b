# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def complex_score(q, k, m, n, theta):
    """The score of q at position m and k at position n, by complex numbers."""
    ...
