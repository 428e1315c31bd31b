# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
losses, interaction = numbers("review-fourth-run", case)
o, b, f = losses
both = b + f - o + interaction
fourth_run_and_effect = [both, (b - o + both - f) / 2]
