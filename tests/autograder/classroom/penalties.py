"""Plugins for late penalties, as an instructor may write them."""

from nbgrader.plugins import BasePlugin
from traitlets import Float


class Raises(BasePlugin):
    """Has a fault."""

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return {}[student_id]


class Fixed(BasePlugin):
    """Takes the same from everybody."""

    penalty = Float().tag(config=True)

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return self.penalty
