# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def sinusoidal_embedding(position, theta):
    ...
