# score: 0/1
# status: refuted
# misconception: multiplied-by-searched-factors

import numpy as np

from autograder.notebook import numbers

case = 1
b, factors, trained, longer = numbers("longrope-numbers", case)
theta = b ** (-np.arange(0, 6, 2) / 6)
three_thetas_and_factor = [
    *(theta * factors),
    np.sqrt(1 + np.log(longer / trained) / np.log(trained)),
]
