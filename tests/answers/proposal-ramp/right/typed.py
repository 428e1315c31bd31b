# score: 1/1
# status: proved

ramp_review = "b"
needs_scaling = [4, 0.159]
