# score: 1/1
# status: proved

meanings = {1: "c", 2: "a", 3: "d", 4: "e", 5: "b"}
