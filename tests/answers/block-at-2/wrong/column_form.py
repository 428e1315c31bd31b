# score: 0/1
# status: refuted
# misconception: column-form

block_at_2 = [[0, -1], [1, 0]]
