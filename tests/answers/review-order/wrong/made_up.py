# score: 0/1
# status: refuted
# misconception: none

case = 1
report_is_right = False
really_gets = 4.5
