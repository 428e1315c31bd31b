# score: 0/1
# status: refuted
# misconception: none

score_part = "a"
telling_pairs = [2, 1, 1, 4]
