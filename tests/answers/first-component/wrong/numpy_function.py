# score: 0/1
# status: error
# misconception: none

first_component = lambda x1, x2, m, theta: x1
