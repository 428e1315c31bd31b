# score: 0/1
# status: error
# misconception: none

case = 1
before_and_after = 7.927
