# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 0
d, base, trained, longer = numbers("extrapolation-claim", case)
works_beyond = False
unseen = [trained - 1, (trained - 1) * base ** (-(d - 2) / d)]
