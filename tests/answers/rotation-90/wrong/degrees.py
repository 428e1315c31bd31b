# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

quarter_turn = np.array([[np.cos(90), np.sin(90)], [-np.sin(90), np.cos(90)]])
