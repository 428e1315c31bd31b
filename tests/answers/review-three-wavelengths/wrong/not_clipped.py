# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 4
wavelengths, trained, s = numbers("review-three-wavelengths", case)
g = (trained / wavelengths - 1) / 3
left_by_llama = (1 - g) / s + g
