# score: 0/1
# status: refuted
# misconception: none

six_places = dict(zip(range(1, 7), "abcdef"))
