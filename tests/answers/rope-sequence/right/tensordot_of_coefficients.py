# score: 6/6
# status: proved

import numpy as np

# entry i of a pair goes to entry k with the cosine or with the sine
COS = np.array([[1.0, 0.0], [0.0, 1.0]])
SIN = np.array([[0.0, 1.0], [-1.0, 0.0]])


def rope(x, positions, theta):
    angle = (positions[..., None] * theta)[..., None]
    pairs = x.reshape(x.shape[:-1] + (-1, 2))
    kept, crossed = np.tensordot(pairs, COS, axes=1), np.tensordot(pairs, SIN, axes=1)
    return (np.cos(angle) * kept + np.sin(angle) * crossed).reshape(x.shape)
