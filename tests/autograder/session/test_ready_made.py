"""At home the course's own functions are there, and right: they are no answer all the same."""

import pytest

ASKED = {
    "a value": (
        "rotation-90",
        "import numpy as np\nfrom ropelib import rotation_matrix\n"
        "quarter_turn = rotation_matrix(np.pi / 2)",
        "Line 3 calls the course's own `rotation_matrix`. It is right",
    ),
    "a function": (
        "block-code",
        "import ropelib as rl\ndef rope_block(m, theta):\n    return rl.rope_block(m, theta)",
        "Line 3 calls the course's own `rope_block`. It is right",
    ),
    "the function itself": (
        "block-code",
        "from ropelib import rope_block",
        "Line 1 uses the course's own `rope_block`. It is right",
    ),
}


@pytest.mark.parametrize(("exercise", "source", "told"), ASKED.values(), ids=ASKED)
def test_an_answer_by_a_ready_made_function_is_unattempted(notebook, exercise, source, told):
    notebook.run(source, exercise)
    report = notebook.check(exercise)
    assert (report.verdict.status, repr(report)) == ("unattempted", "0")
    assert report.verdict.finding.headline.startswith(told)
    assert told in report._repr_html_().replace("<code>", "`").replace("</code>", "`").replace(
        "&#x27;", "'"
    )


def test_what_earlier_cells_imported_counts_and_what_they_do_for_themselves_does_not(notebook):
    right = (
        "import numpy as np\ndef rope_block(m, theta):\n    c, s = np.cos(m * theta), "
        "np.sin(m * theta)\n    return np.array([[c, s], [-s, c]])"
    )
    notebook.run("import ropelib\nfrom ropelib import *\nropelib.rope_block(1, 2)", "mine")
    notebook.run("def rope_block(m, theta):\n    return rotation_matrix(m * theta)", "block-code")
    verdict = notebook.check("block-code").verdict
    assert verdict.status == "unattempted"
    assert verdict.finding.headline.startswith("Line 2 calls the course's own `rotation_matrix`")
    notebook.run(right, "block-code")
    assert notebook.status("block-code") == "proved"
    notebook.run(
        f"{right}\nassert rope_block(0, 1)[0, 0] == ropelib.rope_block(0, 1)[0, 0]", "block-code"
    )
    assert notebook.status("block-code") == "proved"


def test_a_helper_of_ones_own_that_uses_one_is_found(notebook):
    notebook.run(
        "import ropelib\n%time 1 + 1\ndef turn(m): return ropelib.rotation_matrix(m)", "mine"
    )
    notebook.run("def rope_block(m, theta):\n    return turn(m * theta)", "block-code")
    headline = notebook.check("block-code").verdict.finding.headline
    assert headline.startswith("Line 3 of an earlier cell, which your answer needs, calls")
    notebook.run("def turn(m): return [[1]]", "mine-too")
    notebook.run("def rope_block(m, theta):\n    return turn(m * theta)", "block-code")
    assert notebook.status("block-code") == "refuted"


def test_the_name_of_a_placeholders_error_is_no_traceback(notebook):
    """A learner who raises what a placeholder raises gets its sentence, and no more."""
    source = "class WriteThisYourself(Exception): pass\ndef rope_block(m, theta):\n"
    source += "    raise WriteThisYourself('`rope`')"
    notebook.run(source, "block-code")
    finding = notebook.check("block-code").verdict.finding
    assert (finding.status, finding.traceback) == ("unattempted", "")
    assert finding.headline.startswith("Your answer calls the course's own `rope`")
