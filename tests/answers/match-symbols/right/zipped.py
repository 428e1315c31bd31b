# score: 1/1
# status: proved

meanings = dict(enumerate("cadeb", start=1))
