# score: 0/1
# status: error
# misconception: none

quarter_turn = [[0, 1, 0], [-1, 0, 0], [0, 0, 1]]
