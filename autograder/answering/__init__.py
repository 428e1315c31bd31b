"""Answering the judge's probes from code which a learner wrote, on the learner's side."""
