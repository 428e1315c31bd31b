# score: 2/2
# status: tested

import numpy as np


def repaired_values(q, k, v, positions, theta):
    apart = (positions[None, :] - positions[:, None])[..., None] * theta
    q1, q2, k1, k2 = q[:, None, ::2], q[:, None, 1::2], k[None, :, ::2], k[None, :, 1::2]
    terms = (q1 * k1 + q2 * k2) * np.cos(apart) - (q1 * k2 - q2 * k1) * np.sin(apart)
    logits = terms.sum(axis=-1) / np.sqrt(q.shape[-1])
    weights = np.exp(logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True))
    return weights @ v
