# score: 0/1
# status: refuted
# misconception: errors-added-plainly

import numpy as np

from autograder.notebook import numbers

case = 1
mean_one, mean_two, sd_one, sd_two, seeds = numbers("error-bars", case)
error = np.sqrt((float(sd_one) ** 2 + float(sd_two) ** 2) / seeds)
difference_and_error = [abs(mean_one - mean_two), (sd_one + sd_two) / seeds**0.5]
clearly_apart = abs(mean_one - mean_two) > 2 * error
