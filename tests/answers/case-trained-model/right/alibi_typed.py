# score: 2/2
# status: proved

case = 3
mechanism_evidence = [1178.924, 31, 31, 512]
mechanism = "b"
