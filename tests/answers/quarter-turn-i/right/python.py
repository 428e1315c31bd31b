# score: 1/1
# status: proved

quarter_turned = 1j * (3 + 4j)
