# score: 0/1
# status: error
# misconception: none

quarter_turn = [[0, 1], [-1]]
