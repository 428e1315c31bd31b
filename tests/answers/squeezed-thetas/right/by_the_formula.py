# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("squeezed-thetas", case)
two_thetas = [trained / longer, trained / longer * b ** (-2 / d)]
