import xml.etree.ElementTree as ET

from ropelib.figures import Arrow, headed, plane

SVG = "{http://www.w3.org/2000/svg}"


def test_heading_and_names_of_axes_stand_outside_the_plot_and_inside_the_drawing():
    before = plane([Arrow(1, 2, "query", "q")], alt="One.", caption="c", size=200, data={"m": 1})
    after = headed(before, "A heading", "Re", "Im")
    assert (after.alt, after.caption, after.data) == (before.alt, before.caption, before.data)
    old, new = ET.fromstring(before.svg), ET.fromstring(after.svg)
    _, top, wide, high = map(float, new.get("viewBox").split())
    assert float(new.get("width")) == wide and float(new.get("height")) == high
    assert high == float(old.get("height")) - top and wide > float(old.get("width"))
    found = {"".join(n.itertext()): n for n in new.iter(f"{SVG}text")}
    assert len(list(new.iter(f"{SVG}text"))) == len(list(old.iter(f"{SVG}text"))) + 3
    place = {name: (float(n.get("x")), float(n.get("y"))) for name, n in found.items()}
    # The plot goes from 42 to 242 across and from 8 to 208 down.
    assert place["Re"][0] > 242 and abs(place["Re"][1] - 108) < 6
    assert place["Im"] == (142, 3) and place["A heading"][1] - 13 > top


def test_what_is_headed_is_still_one_well_formed_drawing():
    figure = headed(plane([], alt="None."), "<b> & co", "a" * 20, "b")
    assert figure.svg.count("xmlns=") == 1 and "ns0" not in figure.svg
    root = ET.fromstring(figure.svg)
    assert root.tag == f"{SVG}svg" and {n.tag[: len(SVG)] for n in root.iter()} == {SVG}
