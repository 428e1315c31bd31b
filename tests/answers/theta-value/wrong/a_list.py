# score: 0/1
# status: error
# misconception: none

case = 1
one_frequency = [1, 0.3333]
