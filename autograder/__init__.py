"""The grader of the course: exercises, the judge, and what shows its verdicts."""

__version__ = "0.1.0"
