# score: 0/3
# status: unattempted
# misconception: none

import numpy as np


def alibi_bias(distances, heads):
    ...
