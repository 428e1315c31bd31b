# score: 0/1
# status: error
# misconception: none

case = 1
share_again = 0.27
