# score: 0/1
# status: error
# misconception: none

lost = "c"
twin_positions = ...
