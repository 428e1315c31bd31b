"""Intake: from what a student handed in to a notebook of the released master's cells."""
