# score: 1/1
# status: proved

states = "b -> d -> a -> c"
