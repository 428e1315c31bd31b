# score: 0/1
# status: refuted
# misconception: nothing-squeezed

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("squeezed-thetas", case)
two_thetas = [1, b ** (-2 / d)]
