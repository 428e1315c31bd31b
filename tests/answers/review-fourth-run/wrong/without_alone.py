# score: 0/1
# status: refuted
# misconception: alone-for-main-effect

import numpy as np

from autograder.notebook import numbers

case = 2
losses, interaction = numbers("review-fourth-run", case)
o, b, f = losses
fourth_run_and_effect = [b + f - o + interaction, b - o]
