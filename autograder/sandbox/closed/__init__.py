"""Modules which only the learner build has, and what makes their tables."""
