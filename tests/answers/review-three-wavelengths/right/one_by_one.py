# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
wavelengths, trained, s = numbers("review-three-wavelengths", case)
left_by_llama = []
for one in wavelengths:
    if one < trained / 4:
        left_by_llama.append(1)
    elif one > trained:
        left_by_llama.append(1 / s)
    else:
        smooth = (trained / one - 1) / (4 - 1)
        left_by_llama.append((1 - smooth) / s + smooth)
