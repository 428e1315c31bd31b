# score: 2/2
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
vectors = heads + kv * np.array([cached + 1, cached / step + 1, 1])
latency_evidence = layers * vectors * (d // 2) * 4 / 1e3
affordable = "abc"[int(np.argmax(latency_evidence <= budget))]
