# score: 0/1
# status: unattempted
# misconception: none

case = 1
report_is_right = ...
really_gets = ...
