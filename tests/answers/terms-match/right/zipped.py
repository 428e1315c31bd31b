# score: 1/1
# status: proved

term_knows = dict(zip(range(1, 5), "cbda"))
