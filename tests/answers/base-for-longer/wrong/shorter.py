# score: 0/1
# status: refuted
# misconception: factor-upside-down

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("base-for-longer", case)
longer_base = b * (trained / longer) ** (d / (d - 2))
