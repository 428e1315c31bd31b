# score: 0/1
# status: error
# misconception: none

block_at_2 = [0, 1]
