# score: 0/3
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

def turn(x, position, theta=(1, 0.01)):
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * np.array(theta))
    return np.ravel([z.real, z.imag], order="F")


case = 1
q, k, m, n, s, reported = numbers("case-root-cause", case)
cause_evidence = [turn(q, m) @ turn(k, n), turn(q, m) @ turn(k, n + 1)]
root_cause = "a"
