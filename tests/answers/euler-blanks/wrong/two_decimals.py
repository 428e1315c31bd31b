# score: 0.5/1
# status: refuted
# misconception: none

sixty_real = 0.5
sixty_imaginary = 0.87
