# score: 0/2
# status: refuted
# misconception: query-heads-for-key-heads

from autograder.notebook import numbers

case = 1
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
unit = layers * 2 * d / 1000
latency_evidence = [
    unit * (heads + kv + cached * heads),
    unit * (heads + kv + cached * heads / step),
    unit * (heads + kv),
]
affordable = "c"
