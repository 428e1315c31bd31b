# score: 2/2
# status: proved

interpolated = lambda theta, factor: theta * factor**-1
