# score: 1/1
# status: proved

states = "bdac"
