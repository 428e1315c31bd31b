# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 0
d, base, trained, longer = numbers("extrapolation-claim", case)
works_beyond = False
unseen = [trained, trained * base ** (-(d - 2) / d)]
