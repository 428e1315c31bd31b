# score: 0/1
# status: refuted
# misconception: base-exponent-upside-down

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("base-for-longer", case)
longer_base = b * (longer / trained) ** ((d - 2) / d)
