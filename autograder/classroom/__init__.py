"""The instructor's side: releasing lessons. This package alone knows nbgrader."""
