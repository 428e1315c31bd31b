# score: 0/1
# status: refuted
# misconception: effects-exchanged

import numpy as np

from autograder.notebook import numbers

case = 3
losses, interaction = numbers("review-fourth-run", case)
o, b, f = losses
both = b + f - o + interaction
fourth_run_and_effect = [both, (f - o + both - b) / 2]
