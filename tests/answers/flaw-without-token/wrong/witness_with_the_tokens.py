# score: 0/1
# status: refuted
# misconception: none

flaw = "b"
both_at_3 = [[-2, 1], [1, 3]]
