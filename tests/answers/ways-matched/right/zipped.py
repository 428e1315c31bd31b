# score: 1/1
# status: proved

way_does = dict(zip(range(1, 6), "bdeca", strict=True))
