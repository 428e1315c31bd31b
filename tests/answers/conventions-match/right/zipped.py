# score: 1/1
# status: proved

convention_of = dict(zip(range(1, 5), "caad"))
