# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, j, L = numbers("turns-in-context", case)
theta = b ** (-2 * (j - 1) / d)
turns_in_context = L * theta / 360
