# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
losses, interaction = numbers("review-fourth-run", case)
cost = losses - losses[0]
fourth_run_and_effect = np.array([losses[0] + cost.sum() + interaction, cost[1] + interaction / 2])
