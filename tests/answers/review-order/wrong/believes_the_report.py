# score: 0/1
# status: refuted
# misconception: values-left-behind

case = 1
report_is_right = True
really_gets = 4.953
