# score: 0/1
# status: error
# misconception: none

first = lambda x1, x2, m, theta: x1
