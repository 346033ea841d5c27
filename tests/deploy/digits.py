"""What programs in other languages answer for the example network, beside bnnc's own session."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import bnnc


def check_answers(lines: list[str], library: Path, images: np.ndarray, labels: np.ndarray) -> None:
    """One line an image, floats as hexadecimal bits: those of the library, and mostly right."""
    with bnnc.load(library) as session:
        (wanted,) = session.outputs
        expected = np.concatenate([session.run(image)[wanted.name] for image in images])
    answers = np.array([[int(word, 16) for word in line.split()] for line in lines], "uint32").view("float32")
    np.testing.assert_array_equal(answers, expected)
    assert (answers.argmax(axis=1) == labels).mean() >= 0.9
