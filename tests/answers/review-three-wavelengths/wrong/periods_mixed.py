# score: 0/1
# status: refuted
# misconception: periods-blended

import numpy as np

from autograder.notebook import numbers

case = 2
wavelengths, trained, s = numbers("review-three-wavelengths", case)
g = np.clip((trained / wavelengths - 1) / 3, 0, 1)
left_by_llama = 1 / ((1 - g) * s + g)
