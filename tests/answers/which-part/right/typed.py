# score: 1/1
# status: proved

score_part = "a"
telling_pairs = [2, 1, -1, -4]
