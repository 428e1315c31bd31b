# score: 1/1
# status: proved

# scores 0 and 3: the shares are 0.0474 and 0.9526, and 0.0474 * 5 + 0.9526 * 4 = 4.047
case = 1
report_is_right = False
really_gets = 4.047
