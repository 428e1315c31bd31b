# score: 2/2
# status: proved

slip_behind = dict(zip([1, 2, 3, 4, 5], "bdeac"))
