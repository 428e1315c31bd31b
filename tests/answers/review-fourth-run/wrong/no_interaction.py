# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 4
losses, interaction = numbers("review-fourth-run", case)
o, b, f = losses
fourth_run_and_effect = [b + f - o, b - o]
