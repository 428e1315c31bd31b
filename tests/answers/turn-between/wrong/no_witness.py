# score: 0/1
# status: error
# misconception: none

relation = "c"
e12_there = ...
