# score: 0/1
# status: refuted
# misconception: periods-grow-alike

from autograder.notebook import numbers

case = 1
d, base, factor = numbers("uneven-periods", case)
grow_alike = True
factors = [factor, factor]
