import os
import subprocess
import sys
from pathlib import Path

from autograder.sandbox.far.warming import warm_up

from ..submissions import value

LOOK = """
import json, random, sys
import numpy, sympy
def look():
    settings = [numpy.get_printoptions(), numpy.geterr(), sys.getrecursionlimit()]
    return repr([*settings, repr(sympy.sqrt(2)), random.getstate(), sys.displayhook])
"""


def test_it_prints_nothing_and_changes_no_setting():
    program = f"{LOOK}\nbefore = look()\nfrom autograder.sandbox.far.warming import warm_up\n"
    program += "warm_up()\nassert look() == before, look()\nprint('same')"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[4],
        env={**os.environ, "PYTHONWARNINGS": "default"},
    )
    assert (done.stdout, done.returncode) == ("same\n", 0), done.stderr


def test_it_may_run_again():
    warm_up()


def test_a_fresh_namespace_holds_nothing_of_it(show):
    cell = "[name for name in ('np', 'sp', 'sympy', 'numpy', 'a', 'b', 'phi') if name in globals()]"
    assert value(show(cell)) == "[]"
