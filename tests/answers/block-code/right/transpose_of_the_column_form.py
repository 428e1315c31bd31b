# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    angle = m * theta
    column_form = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return column_form.T
