# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 3
d, base, trained, longer = numbers("extrapolation-claim", case)
query, key = 30_000, 100
works_beyond = False
unseen = [key - query, (key - query) * base ** (-(d - 2) / d)]
