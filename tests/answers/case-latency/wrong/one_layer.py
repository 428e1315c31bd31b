# score: 0/2
# status: refuted
# misconception: one-layer-only

from autograder.notebook import numbers

case = 1
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
unit = 2 * d / 1000
latency_evidence = [
    unit * (heads + kv + cached * kv),
    unit * (heads + kv + cached * kv / step),
    unit * (heads + kv),
]
affordable = "c"
