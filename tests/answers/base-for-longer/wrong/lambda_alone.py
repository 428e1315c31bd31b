# score: 0/1
# status: refuted
# misconception: factor-without-the-base

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("base-for-longer", case)
longer_base = (longer / trained) ** (d / (d - 2))
