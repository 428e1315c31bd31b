# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    cm, sm, cn, sn = np.cos(m * theta), np.sin(m * theta), np.cos(n * theta), np.sin(n * theta)
    cosine, sine = cn * cm + sn * sm, sn * cm - cn * sm
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    cross = q[::2] * k[1::2] - q[1::2] * k[::2]
    return np.sum(dot * cosine - cross * sine)
