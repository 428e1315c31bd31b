# score: 0/1
# status: refuted
# misconception: length-factor-for-base-factor

base_review = "b"
last_growth = 4
