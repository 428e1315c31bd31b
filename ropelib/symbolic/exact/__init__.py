"""Exact numbers, which programs compute with: from and to SymPy, floats, signs."""
