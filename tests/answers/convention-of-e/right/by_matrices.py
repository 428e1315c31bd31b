# score: 1/1
# status: proved

import numpy as np

x, rows = np.array([1.0, 2, 3, 4]), np.empty((2, 4))
for j, t in enumerate((np.pi / 4, np.pi / 3)):
    c, s = np.cos(2 * t), np.sin(2 * t)
    R = np.array([[c, s], [-s, c]])
    pair = x[2 * j : 2 * j + 2]
    rows[0, 2 * j : 2 * j + 2], rows[1, 2 * j : 2 * j + 2] = pair @ R, R @ pair
convention_e, rows_of_both = "b", rows
