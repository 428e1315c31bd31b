# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
wavelengths, trained, s = numbers("review-three-wavelengths", case)
left_by_llama = [1 / s] * 3
