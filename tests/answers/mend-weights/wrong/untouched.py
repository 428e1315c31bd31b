# score: 0/3
# status: unattempted
# misconception: none

import numpy as np


def mend_weights(W, heads):
    ...
