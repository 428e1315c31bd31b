# score: 1/1
# status: proved

six_places = dict(zip(range(1, 7), "adbecf"))
