# score: 0/1
# status: refuted
# misconception: none

quarter_turn = [[-1, 0], [0, -1]]
