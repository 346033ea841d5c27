"""The arena planner: no two living buffers overlap, and little is wasted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bnnc.codegen.memory import ALIGNMENT, Buffer, align, lower_bound, plan

buffers = st.builds(
    lambda size, first, length: Buffer(size, first, first + length),
    st.integers(1, 5000),
    st.integers(0, 20),
    st.integers(0, 6),
)


@given(st.lists(buffers, max_size=25))
def test_living_buffers_do_not_overlap(items: list[Buffer]) -> None:
    offsets, total = plan(items)
    assert len(offsets) == len(items) and total % ALIGNMENT == 0
    assert lower_bound(items) <= total <= sum(align(b.size) for b in items)
    for i, (a, start) in enumerate(zip(items, offsets, strict=True)):
        assert start % ALIGNMENT == 0 and start >= 0 and start + a.size <= total
        for b, other in zip(items[:i], offsets[:i], strict=True):
            together = a.first <= b.last and b.first <= a.last
            assert not together or start + a.size <= other or other + b.size <= start


def test_a_chain_takes_two_buffers() -> None:
    """A stage's input and output live at once, nothing else does."""
    chain = [Buffer(1000, stage, stage + 1) for stage in range(10)]
    assert plan(chain)[1] == lower_bound(chain) == 2048


def test_a_shortcut_lives_across_its_block() -> None:
    items = [Buffer(640, 0, 3), Buffer(64, 1, 2), Buffer(64, 2, 3), Buffer(640, 3, 4)]
    offsets, total = plan(items)
    assert total == lower_bound(items) == 1344 and offsets[1] >= 640


def test_the_largest_first_is_not_always_best() -> None:
    """The third buffer finds no room beside both large ones that are alive with it, unless it comes earlier."""
    items = [Buffer(192, 0, 1), Buffer(192, 4, 6), Buffer(64, 0, 3), Buffer(192, 3, 4)]
    assert plan(items)[1] == lower_bound(items) == 384


def test_nothing() -> None:
    assert plan([]) == ([], 0) and lower_bound([]) == 0
    assert [align(size) for size in (0, 1, 64, 65)] == [0, 64, 64, 128]
