# score: 0/1
# status: refuted
# misconception: no-smooth-part

import numpy as np

from autograder.notebook import numbers

case = 3
wavelengths, trained, s = numbers("review-three-wavelengths", case)
left_by_llama = [1 if one <= trained / 4 else 1 / s for one in wavelengths]
