# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
buckets, H, L, d = numbers("rival-costs", case)
costs_of_rivals = [buckets * H, 0, L**2, 2 * L * d]
