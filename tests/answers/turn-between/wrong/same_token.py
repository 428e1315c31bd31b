# score: 0/1
# status: refuted
# misconception: equal-elsewhere

relation = "a"
e12_there = [3, 1]
