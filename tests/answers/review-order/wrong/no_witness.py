# score: 0/1
# status: error
# misconception: none

case = 1
report_is_right = False
really_gets = ...
