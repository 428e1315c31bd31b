# score: 0/1
# status: refuted
# misconception: ramp-reversed

import numpy as np

from autograder.notebook import numbers

case = 1
wavelengths, trained, s = numbers("review-three-wavelengths", case)
g = np.clip((trained / wavelengths - 1) / 3, 0, 1)
left_by_llama = g / s + 1 - g
