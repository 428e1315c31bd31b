# score: 1/1
# status: proved

flaw = "b"
both_at_3 = [[0, 1], [0, 1]]
