# score: 0/1
# status: refuted
# misconception: token-left-out

flaw = "a"
both_at_3 = [[0, 1], [0, 1]]
