# score: 0/1
# status: refuted
# misconception: none

flaw = "d"
both_at_3 = [[0, 1], [0, 1]]
