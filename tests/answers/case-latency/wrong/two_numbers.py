# score: 0/2
# status: error
# misconception: none

from autograder.notebook import numbers

case = 1
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
latency_evidence = [1, 2]
affordable = "c"
