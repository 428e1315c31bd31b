# score: 0/1
# status: refuted
# misconception: clockwise

quarter_turn = [[0, -1], [1, 0]]
