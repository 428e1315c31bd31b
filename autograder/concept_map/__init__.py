"""The concept map: what the course teaches, what comes after what, and where each fades.

The map is data: one file a lesson, `lesson_NN.toml`, and the questions of the chapter that the
course goes with in `questions.toml`. Which exercises meet a concept is told by the exercises.
"""

from autograder.concept_map.reading import (
    Concept,
    Question,
    all_concepts,
    all_questions,
    lesson_titles,
)
from autograder.concept_map.standing import ConceptStanding, concept_standings, exercised_by

__all__ = [
    "Concept",
    "ConceptStanding",
    "Question",
    "all_concepts",
    "all_questions",
    "concept_standings",
    "exercised_by",
    "lesson_titles",
]
