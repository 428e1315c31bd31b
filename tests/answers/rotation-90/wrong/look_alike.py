# score: 0/1
# status: refuted
# misconception: look-alike

quarter_turn = [[0, 1], [1, 0]]
