# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 2
d, base, factor = numbers("uneven-periods", case)
grow_alike = False
factors = [1, factor ** (d / (d - 2))]
