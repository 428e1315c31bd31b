# score: 0/1
# status: refuted
# misconception: none

score_part = "a"
telling_pairs = [1, 0, 0, 1]
