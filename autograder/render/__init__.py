"""How verdicts and progress look, in a notebook and in a terminal."""
