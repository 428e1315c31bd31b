# score: 0/2
# status: refuted
# misconception: none

squared_length = 1
squared_length_short = 1
