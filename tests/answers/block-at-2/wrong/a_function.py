# score: 0/1
# status: error
# misconception: none

block_at_2 = lambda m, theta: [[0, 1], [-1, 0]]
