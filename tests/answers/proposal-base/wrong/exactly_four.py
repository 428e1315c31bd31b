# score: 0/1
# status: refuted
# misconception: length-factor-for-base-factor

base_review = "a"
last_growth = 4
