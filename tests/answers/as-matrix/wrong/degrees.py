# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("as-matrix", case)
a = np.deg2rad(m * theta)
turning_matrix = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
