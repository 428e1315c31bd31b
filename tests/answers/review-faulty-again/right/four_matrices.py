# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
x, m, faulty_x, y, n = numbers("review-faulty-again", case)
def block(a):
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])

def R(a, b):
    return np.block([[block(a), np.zeros((2, 2))], [np.zeros((2, 2)), block(b)]])

order = np.eye(4)[[0, 2, 1, 3]]
faults = [
    lambda at: R(-at, -at / 10),
    lambda at: order @ R(at, at / 10) @ order.T,
    lambda at: R(at + 1, (at + 1) / 10),
    lambda at: R(at, at / 100),
]

fits = [fault for fault in faults if np.abs(x @ fault(m) - faulty_x).max() < 1e-2]
foretold_y = list(y @ fits[0](n))
