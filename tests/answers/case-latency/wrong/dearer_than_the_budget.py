# score: 1/2
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
unit = layers * 2 * d / 1000
latency_evidence = [
    unit * (heads + kv + cached * kv),
    unit * (heads + kv + cached * kv / step),
    unit * (heads + kv),
]
affordable = "a"
