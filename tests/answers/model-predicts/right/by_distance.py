# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
model, predicts, theta = numbers("model-predicts", case)
c, s = np.cos(2 * theta), np.sin(2 * theta)
dot = model[0::2] * predicts[0::2] + model[1::2] * predicts[1::2]
cross = model[0::2] * predicts[1::2] - model[1::2] * predicts[0::2]
attention_changes = False
score_at_15_17 = float(np.sum(dot * c - cross * s))
