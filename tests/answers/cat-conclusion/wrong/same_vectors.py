# score: 0/1
# status: refuted
# misconception: equal-elsewhere

conclusion = "a"
third_place = [0, 2]
