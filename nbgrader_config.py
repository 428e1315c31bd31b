"""nbgrader's configuration for this course: `nbgrader generate_assignment 01-rotation-block`."""

from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions

from autograder.classroom.stamp import StampRelease
from autograder.classroom.stubs import STUB, ClearSolutionsKeepBlanks

c = get_config()  # noqa: F821 (given by nbgrader)

c.CourseDirectory.course_id = "rotary-course"
c.CourseDirectory.source_directory = "notebooks"

c.ClearSolutions.code_stub = {"python": STUB}
c.GenerateAssignment.preprocessors = [
    ClearSolutionsKeepBlanks if step is ClearSolutions else step
    for step in GenerateAssignment.preprocessors.default_args[0]
] + [StampRelease]
