import math

from ropelib.figures.labels import Box, Label, place

BOUNDS = Box(0, 0, 200, 200)


def test_a_lone_label_stands_outwards_and_clear_of_its_arrow():
    label = Label("vector", 100, 60, -math.pi / 2, "query")
    (box,) = place([label], [((100, 100), (100, 60))], [(100, 60)], BOUNDS)
    assert box.bottom <= 60
    assert not box.holds(100, 60)


def test_labels_stay_within_bounds():
    corner = Label("a rather long label", 199, 1, -math.pi / 4, "key")
    (box,) = place([corner], [], [(199, 1)], BOUNDS)
    assert box.left >= 0 and box.right <= 200 and box.top >= 0 and box.bottom <= 200


def test_five_labels_at_one_point_do_not_overlap():
    labels = [Label(f"v{i}", 100, 100, 0.0, "query") for i in range(5)]
    boxes = place(labels, [], [(100, 100)], BOUNDS)
    assert all(a.overlap(b) == 0 for i, a in enumerate(boxes) for b in boxes[i + 1 :])


def test_overlap_is_the_common_area():
    assert Box(0, 0, 4, 4).overlap(Box(2, 3, 6, 9)) == 2
    assert Box(0, 0, 1, 1).overlap(Box(2, 2, 3, 3)) == 0
