# score: 1/1
# status: proved

import numpy as np

x = np.array([3, 4])
angle = 10 * 0.5
R = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
sound_engineer = "A"
two_lengths = [np.linalg.norm(x @ R), np.linalg.norm(x @ R / 4)]
