# score: 1/1
# status: proved

far_out = {1: "c", 2: "a", 3: "d", 4: "b"}
