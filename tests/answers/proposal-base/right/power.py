# score: 1/1
# status: proved

base_review = "b"
last_growth = 4 ** (6 / 8)
