# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
buckets, H, L, d = numbers("rival-costs", case)
costs_of_rivals = [buckets * H, 0, L**2, L * d]
