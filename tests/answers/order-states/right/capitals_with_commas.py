# score: 1/1
# status: proved

states = "B, D, A, C"
