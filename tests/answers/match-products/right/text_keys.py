# score: 1/1
# status: proved

products = dict(zip("1234", "bdca"))
