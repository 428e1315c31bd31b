# score: 2/2
# status: proved

from autograder.notebook import numbers

case = 1
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
unit = layers * 2 * d / 1000
latency_evidence = [
    unit * (heads + kv + cached * kv),
    unit * (heads + kv + cached * kv / step),
    unit * (heads + kv),
]
affordable = "c"
