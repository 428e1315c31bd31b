# score: 0/1
# status: unattempted
# misconception: none

quarter_turn = [[0, 1], [..., 0]]
