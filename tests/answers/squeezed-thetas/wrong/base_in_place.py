# score: 0/1
# status: refuted
# misconception: base-times-the-length-factor

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("squeezed-thetas", case)
two_thetas = [1, (b * longer / trained) ** (-2 / d)]
