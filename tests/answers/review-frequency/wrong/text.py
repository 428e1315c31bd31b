# score: 0/1
# status: error
# misconception: none

case = 1
frequency_j = "1/4"
