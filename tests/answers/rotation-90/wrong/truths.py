# score: 0/1
# status: error
# misconception: none

quarter_turn = [[False, True], [-1, False]]
