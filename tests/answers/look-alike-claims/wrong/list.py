# score: 0/2
# status: error
# misconception: none

claims = [True, 0.3, True, 0.3]
