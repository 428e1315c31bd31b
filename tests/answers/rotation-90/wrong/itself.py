# score: 0/1
# status: error
# misconception: none

quarter_turn = [[0, 1]]
quarter_turn.append(quarter_turn)
