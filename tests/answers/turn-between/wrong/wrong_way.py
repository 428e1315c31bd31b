# score: 0/1
# status: refuted
# misconception: clockwise

relation = "c"
e12_there = [1, -3]
