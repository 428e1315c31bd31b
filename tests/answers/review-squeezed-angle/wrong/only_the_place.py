# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = trained / longer * m
