import pytest

from autograder.sandbox.far.outputs import CUT, MOST_CHARACTERS
from autograder.sandbox.limits import Limits

from ..submissions import error, printed, value

LOOP = "this cell was still running when its time was over"


def test_cells_run_in_order_in_one_namespace(submit):
    _, shown = submit("x = 1", "x += 1", "x")
    assert [one.outputs for one in shown[:2]] == [[], []]
    assert shown[2].outputs == [
        {
            "output_type": "execute_result",
            "data": {"text/plain": "2"},
            "metadata": {},
            "execution_count": 3,
        }
    ]
    assert [one.count for one in shown] == [1, 2, 3]


def test_streams_displays_and_the_value_come_in_their_order(show):
    outputs = show(
        "import sys\n"
        "print('out'); print('err', file=sys.stderr); display(1); print('again')\n"
        "'value'"
    ).outputs
    said = [one.get("text") or one["data"]["text/plain"] for one in outputs]
    assert said == ["out\n", "err\n", "1", "again\n", "'value'"]
    kinds = [one.get("name", one["output_type"]) for one in outputs]
    assert kinds == ["stdout", "stderr", "display_data", "stdout", "execute_result"]


def test_clear_output_forgets_what_was_shown(show):
    shown = show(
        "from IPython.display import clear_output\n"
        "for step in range(3):\n    clear_output(wait=True); print(step)"
    )
    assert printed(shown) == "2\n"
    assert len(shown.outputs) == 1


def test_a_display_can_be_updated(show):
    shown = show("h = display('first', display_id=True)\ndisplay('other')\nh.update('second')")
    assert [one["data"]["text/plain"] for one in shown.outputs] == ["'second'", "'other'"]


def test_rich_displays_are_kept(show):
    shown = show(
        "from IPython.display import *\n"
        "import sympy\n"
        "display(HTML('<b>bold</b>'), Markdown('*m*'), Latex('$x$'))\n"
        "display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>'))\n"
        "display(Image(b'\\x89PNG\\r\\n\\x1a\\n', format='png'))\n"
        "sympy.sqrt(2)"
    )
    data = [one["data"] for one in shown.outputs]
    assert data[0]["text/html"] == "<b>bold</b>"
    assert data[1]["text/markdown"] == "*m*"
    assert data[2]["text/latex"] == "$x$"
    assert data[3]["image/svg+xml"].startswith("<svg")
    assert data[4]["image/png"].strip() == "iVBORw0KGgo="
    assert data[5] == {"text/latex": "$\\displaystyle \\sqrt{2}$", "text/plain": "sqrt(2)"}


def test_an_object_may_give_its_image_in_bytes(show):
    shown = show("class Dot:\n    def _repr_png_(self): return b'\\x89PNG'\nDot()")
    assert shown.outputs[0]["data"]["image/png"] == "iVBORw=="


def test_widget_views_and_scripts_are_dropped(show):
    shown = show(
        "import ipywidgets\nfrom IPython.display import Javascript\n"
        "display(Javascript('alert()'))\nipywidgets.IntSlider(value=3)"
    )
    assert [set(one["data"]) for one in shown.outputs] == [{"text/plain"}] * 2
    assert value(shown) == "IntSlider(value=3)"


def test_an_interactive_widget_shows_what_its_function_prints(show):
    shown = show("import ipywidgets\n@ipywidgets.interact\ndef g(x=3): print('x is', x)")
    assert printed(shown) == "x is 3\n"


def test_megabytes_of_output_are_cut_with_a_sentence(show):
    outputs = show("for _ in range(100): print('x' * 100_000)").outputs
    assert len(outputs[0]["text"]) == MOST_CHARACTERS
    assert [one["text"] for one in outputs[1:]] == [CUT]


def test_tens_of_thousands_of_displays_are_cut_with_a_sentence(submit):
    _, (shown, after) = submit(
        "import sys\nfor _ in range(50_000): sys.stdout.write('o'); sys.stderr.write('e')",
        "1 + 1",
        limits=Limits(cell=30),
    )
    assert not shown.lost
    assert [one["text"] for one in shown.outputs if one["text"] not in "oe"] == [CUT]
    assert value(after) == "2"


def test_magics_work(submit):
    cells = [
        "%%time\nx = 1",
        "%timeit -n1 -r1 x",
        "%%capture kept\nprint('in')",
        "kept.stdout",
        "%lsmagic",
        "%reset -f",
        "'x' in globals()",
    ]
    _, shown = submit(*cells)
    assert "Wall time" in printed(shown[0])
    assert "per loop" in printed(shown[1])
    assert shown[2].outputs == []
    assert value(shown[3]) == r"'in\n'"
    assert value(shown[6]) == "False"


def test_a_command_of_the_system_breaks_nothing(submit):
    _, (command, after) = submit("!echo hello; echo error >&2", "1 + 1")
    assert not command.lost
    assert value(after) == "2"


def test_what_a_thread_prints_is_recorded(show):
    shown = show(
        "import threading\nt = threading.Thread(target=print, args=('from a thread',))\n"
        "t.start(); t.join()"
    )
    assert printed(shown) == "from a thread\n"


def test_writing_to_the_standard_descriptors_disturbs_nothing(submit):
    _, (written, after) = submit(
        "import os, sys\n"
        "for number in (1, 2): os.write(number, b'x' * 100_000)\n"
        "print(os.read(0, 10))\nsys.__stdout__.write('lost'); sys.__stdout__.flush()",
        "1 + 1",
    )
    assert printed(written) == "b''\n"
    assert value(after) == "2"


def test_replacing_the_streams_loses_output_and_nothing_else(submit):
    _, (_, quiet, after) = submit(
        "import sys, io\nsys.stdout = io.StringIO()", "print('lost')", "sys.stdout = None\n1 + 1"
    )
    assert printed(quiet) == ""
    assert value(after) == "2"


def test_a_cell_may_wait_asynchronously(submit):
    _, shown = submit(
        "import asyncio\nasync def later(x):\n    await asyncio.sleep(0.01)\n    return x + 1",
        "first = await later(1)\nfirst",
        "sum(await asyncio.gather(later(first), later(first)))",
    )
    assert [value(one) for one in shown[1:]] == ["2", "6"]


@pytest.mark.parametrize(
    "endless",
    [
        "while True: pass",
        "import time\ntime.sleep(60)",
        "import re\nre.match('(a+)+$', 'a' * 60 + 'b')",
        "import asyncio\nawait asyncio.sleep(60)",
        "while True:\n    try:\n        x = 1\n    except Exception: pass",
    ],
)
def test_a_cell_without_end_ends_with_an_error_and_the_session_goes_on(submit, endless):
    _, (before, stopped, after) = submit(
        "x = 1", f"print('begun')\n{endless}", "x", limits=Limits(cell=0.5, submission=90)
    )
    assert not before.lost
    assert printed(stopped) == "begun\n"
    name, text = error(stopped)
    assert (name, text) == ("TimeUp", LOOP)
    assert value(after) == "1"


def test_the_limit_is_over_with_its_cell(submit):
    _, shown = submit("1", "import time\ntime.sleep(0.7)", "time.sleep(0.7)\n'slept'")
    assert value(shown[2]) == "'slept'"


def test_no_profile_is_left_for_others(show):
    cell = "import os\nos.path.exists(get_ipython().profile_dir.location)"
    assert value(show(cell)) == "False"
