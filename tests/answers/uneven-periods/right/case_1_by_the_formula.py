# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
d, base, factor = numbers("uneven-periods", case)
grow_alike = False
factors = [1, factor ** ((d - 2) / d)]
