# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 11
x, m, faulty_x, y, n = numbers("review-faulty-again", case)
def clockwise(v, at):
    z = (v[0::2] + 1j * v[1::2]) * np.exp(-1j * at * np.array([1, 0.1]))
    return np.array([z.real, z.imag]).T.ravel()

def halves(v, at):
    z = (v[:2] + 1j * v[2:]) * np.exp(1j * at * np.array([1, 0.1]))
    return np.concatenate([z.real, z.imag])

def one_on(v, at):
    return clockwise(v, -at - 1)

def too_slow(v, at):
    z = (v[0::2] + 1j * v[1::2]) * np.exp(1j * at * np.array([1, 0.01]))
    return np.array([z.real, z.imag]).T.ravel()

for fault in (clockwise, halves, one_on, too_slow):
    if np.allclose(fault(x, m), faulty_x, atol=1e-2):
        foretold_y = fault(y, n)
