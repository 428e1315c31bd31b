# score: 0/1
# status: refuted
# misconception: none

base_review = "b"
last_growth = 4 ** (8 / 6)
