"""The canonical form: exponential polynomials over SymPy's sparse rings, and when they are zero."""
