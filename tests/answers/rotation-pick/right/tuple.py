# score: 1/1
# status: proved

pick, pick_image = 'c.', (-1, 3)
