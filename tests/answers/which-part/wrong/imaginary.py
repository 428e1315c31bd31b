# score: 0/1
# status: refuted
# misconception: imaginary-part

score_part = "b"
telling_pairs = [2, 1, -1, -4]
