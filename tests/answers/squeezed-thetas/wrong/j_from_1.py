# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("squeezed-thetas", case)
two_thetas = [trained / longer * b ** (-2 / d), trained / longer * b ** (-4 / d)]
