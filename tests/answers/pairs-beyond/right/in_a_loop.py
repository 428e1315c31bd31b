# score: 1/1
# status: proved

import math

from autograder.notebook import numbers

case = 3
d, b, trained, longer = numbers("pairs-beyond", case)
s = longer / trained
lam = s ** (d / (d - 2))
pairs_beyond = [0, 0, 0]
for j in range(1, d // 2 + 1):
    period = 2 * math.pi * b ** (2 * (j - 1) / d)
    larger = 2 * math.pi * (lam * b) ** (2 * (j - 1) / d)
    pairs_beyond[0] += period > longer
    pairs_beyond[1] += period > trained
    pairs_beyond[2] += larger > longer
