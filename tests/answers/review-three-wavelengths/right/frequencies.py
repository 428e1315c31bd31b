# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 6
wavelengths, trained, s = numbers("review-three-wavelengths", case)
theta = 2 * np.pi / wavelengths
smooth = np.interp(trained * theta / (2 * np.pi), [1, 4], [0, 1])
new = (1 - smooth) * theta / s + smooth * theta
left_by_llama = tuple((new / theta).round(3))
