# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 2
d, base, trained, longer = numbers("extrapolation-claim", case)
works_beyond = False
unseen = (60_000, 60_000 * base ** (-(d - 2) / d))
