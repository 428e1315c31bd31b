# score: 0/1
# status: refuted
# misconception: none

relation = "c"
e12_there = [-3, -1]
