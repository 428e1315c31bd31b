# score: 0/1
# status: refuted
# misconception: factor-upside-down

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("squeezed-thetas", case)
two_thetas = [longer / trained, longer / trained * b ** (-2 / d)]
