# score: 0/1
# status: unattempted
# misconception: none

case = 1
lambda_and_growth = ...
