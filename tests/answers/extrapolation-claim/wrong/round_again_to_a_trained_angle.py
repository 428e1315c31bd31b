# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 2
d, base, trained, longer = numbers("extrapolation-claim", case)
works_beyond = False
unseen = [48_000, 48_000 * base ** (-(d - 2) / d)]
