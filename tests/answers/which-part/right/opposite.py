# score: 1/1
# status: proved

score_part = "A"
telling_pairs = (1, 0, -1, 0)
