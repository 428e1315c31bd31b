# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 4
mean_one, mean_two, sd_one, sd_two, seeds = numbers("error-bars", case)
error = np.sqrt((float(sd_one) ** 2 + float(sd_two) ** 2) / seeds)
errors = np.array([sd_one, sd_two], dtype=float) / seeds**0.5
difference_and_error = [mean_two - mean_one, np.hypot(*errors)]
clearly_apart = bool(abs(mean_one - mean_two) > 2 * np.hypot(*errors))
