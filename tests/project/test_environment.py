import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
# What conda-forge calls a package where it differs from the name that pip knows.
CONDA_NAMES = {"jupyter-server": "jupyter_server"}


def split(requirement: str) -> tuple[str, str]:
    """Part "numpy>=2.0; marker" into its name and its bounds."""
    name, bounds = re.fullmatch(r"([\w.-]+)\s*([^;]*?)\s*(?:;.*)?", requirement).groups()
    return name, bounds


@pytest.fixture
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture
def conda() -> list:
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    return yaml.safe_load(text)["dependencies"]


def test_environment_and_pyproject_name_the_same_packages_and_bounds(project, conda):
    wanted = {"python": project["requires-python"], "pip": ""}
    for requirement in project["dependencies"]:
        name, bounds = split(requirement)
        wanted[CONDA_NAMES.get(name, name)] = bounds
    given = dict(split(entry) for entry in conda if isinstance(entry, str))
    assert given == wanted


def test_environment_installs_the_course_itself(conda):
    assert {"pip": ["-e ."]} in conda


def test_every_conda_name_is_still_needed(project):
    assert set(CONDA_NAMES) <= {split(requirement)[0] for requirement in project["dependencies"]}


@pytest.mark.parametrize(
    ("requirement", "parts"),
    [
        ("numpy>=2.0", ("numpy", ">=2.0")),
        ("jupyterlab>=4.2,<5; sys_platform != 'emscripten'", ("jupyterlab", ">=4.2,<5")),
        ("pip", ("pip", "")),
    ],
)
def test_split(requirement, parts):
    assert split(requirement) == parts
