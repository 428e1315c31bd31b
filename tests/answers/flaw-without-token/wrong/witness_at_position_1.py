# score: 0/1
# status: refuted
# misconception: none

flaw = "b"
both_at_3 = [[0.866, 0.5], [0.866, 0.5]]
