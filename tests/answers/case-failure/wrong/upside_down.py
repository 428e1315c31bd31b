# score: 0/2
# status: refuted
# misconception: factor-upside-down

from autograder.notebook import numbers

case = 6
b, factor, logged = numbers("case-failure", case)
failure_evidence = [1e6 / logged[0], 1e6 * b ** (-6 / 8) / logged[3]]
diagnosis = "b"
