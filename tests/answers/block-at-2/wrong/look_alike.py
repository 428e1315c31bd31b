# score: 0/1
# status: refuted
# misconception: look-alike

block_at_2 = [[0, 1], [1, 0]]
