# score: 0/1
# status: refuted
# misconception: none

block_at_2 = [[1, 0], [0, 1]]
