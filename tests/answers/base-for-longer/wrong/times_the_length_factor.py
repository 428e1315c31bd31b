# score: 0/1
# status: refuted
# misconception: length-factor-for-base-factor

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("base-for-longer", case)
longer_base = b * longer / trained
