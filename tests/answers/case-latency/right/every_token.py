# score: 2/2
# status: proved

from autograder.notebook import numbers

case = 4
layers, heads, kv, d, cached, step, budget = numbers("case-latency", case)
def cost(keys_again):
    return sum(4 * (d / 2) * (heads + kv * (1 + keys_again)) for _ in range(layers)) / 1000


latency_evidence = [cost(cached), cost(cached / step), cost(0)]
affordable = "a"
