# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 2
d, b, trained, longer = numbers("base-for-longer", case)
longer_base = b * math.exp(d / (d - 2) * math.log(longer / trained))
