# score: 1/1
# status: proved

far_out = dict(zip(range(1, 5), "cadb"))
