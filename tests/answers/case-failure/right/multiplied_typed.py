# score: 2/2
# status: proved

case = 8
failure_evidence = [1, 0.25]
diagnosis = "C"
