# score: 0/1
# status: refuted
# misconception: modulus-taken

score_part = "c"
telling_pairs = [2, 1, -1, -4]
