# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("base-for-longer", case)
longer_base = b * (longer / trained) ** (d / (d - 2))
