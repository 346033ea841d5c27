"""Classify the 360 held-out digits with the compiled library: ``python examples/digits/run.py digits.so``."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

import bnnc


def main(library: str) -> None:
    data = np.load(Path(__file__).parent / "test_images.npz")
    images, labels = data["images"], data["labels"]
    with bnnc.load(library) as session:
        answers = [
            int(session.run(image[None, None].astype(np.float32) / 16)["logits"].argmax()) for image in images
        ]
    right = int((np.array(answers) == labels).sum())
    print(f"{right} of {len(labels)} held-out digits right ({right / len(labels):.2%})")


if __name__ == "__main__":
    main(sys.argv[1])
