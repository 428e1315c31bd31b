# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 4
w, m = numbers("review-turn-from-rate", case)
A = np.array([[0, w], [-w, 0]])
term = total = np.eye(2)
for k in range(1, 60):
    term = term @ (m * A) / k
    total = total + term
turn_from_rate = total.round(4)
