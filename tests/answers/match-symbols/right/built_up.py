# score: 1/1
# status: proved

meanings = {}
meanings[5] = "b"
meanings[4] = "e"
meanings[2] = "a"
meanings[3] = "d"
meanings[1] = "c"
