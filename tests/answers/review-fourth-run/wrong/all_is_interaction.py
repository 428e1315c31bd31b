# score: 0/1
# status: refuted
# misconception: total-for-interaction

import numpy as np

from autograder.notebook import numbers

case = 1
losses, interaction = numbers("review-fourth-run", case)
o, b, f = losses
both = o + interaction
fourth_run_and_effect = [both, (b - o + both - f) / 2]
