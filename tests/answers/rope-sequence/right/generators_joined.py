# score: 6/6
# status: proved

import itertools

import numpy as np


def entries(x, positions, theta):
    for t in np.ndindex(x.shape[:-1]):
        for j, freq in enumerate(theta):
            z = complex(x[t][2 * j], x[t][2 * j + 1]) * np.exp(1j * float(positions[t]) * freq)
            yield (z.real, z.imag)


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    flat = itertools.chain.from_iterable(entries(x, where, theta))
    return np.fromiter(flat, dtype=float, count=x.size).reshape(x.shape)
