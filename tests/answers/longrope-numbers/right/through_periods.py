# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
b, factors, trained, longer = numbers("longrope-numbers", case)
periods = 2 * np.pi * b ** (np.arange(0, 6, 2) / 6) * factors
three_thetas_and_factor = np.append(
    2 * np.pi / periods, np.sqrt(1 + np.log(longer / trained) / np.log(trained))
)
