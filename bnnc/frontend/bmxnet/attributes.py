"""An operator's attributes: strings in the file, typed here; what nobody asked for is not ignored silently."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

# How MXNet runs or trains an operator, which says nothing about what it computes.
HINTS = frozenset(
    {"workspace", "cudnn_tune", "cudnn_off", "gradient_update_mode", "momentum", "name"}
    | {"lr_mult", "wd_mult", "ctx_group", "force_mirroring", "mirror_stage", "weight_lr_mult", "weight_wd_mult"}
)
LARGEST = 2**31 - 1


class Attributes:
    """Typed access to attribute strings; every reader raises ValueError for a value that is not of its type."""

    def __init__(self, values: Mapping[str, str]):
        self.values = values
        self.read: set[str] = set()

    def text(self, name: str, default: str) -> str:
        """The string itself; MXNet writes "None" where the default is meant."""
        self.read.add(name)
        value = self.values.get(name, "None")
        return default if value == "None" else value

    def choice(self, name: str, choices: Sequence[str], default: str) -> str:
        """One of ``choices``."""
        value = self.text(name, default)
        if value not in choices:
            raise ValueError(f"{name}={value} is not supported; bnnc reads {', '.join(choices)}")
        return value

    def flag(self, name: str, default: bool) -> bool:
        """True or False; old files write 1 and 0."""
        value = self.text(name, str(default)).lower()
        if value not in ("true", "false", "1", "0"):
            raise ValueError(f"{name}={value} is neither True nor False; save the symbol again")
        return value in ("true", "1")

    def integer(self, name: str, default: int | None = None, least: int | None = None) -> int:
        """A whole number; required when there is no default."""
        value = self.text(name, "" if default is None else str(default))
        if not re.fullmatch(r"-?\d{1,10}", value) or abs(int(value)) > LARGEST:
            what = f"{name}={value[:40]} is not a whole number" if value else f"attribute '{name}' is missing"
            raise ValueError(f"{what}; save the symbol again")
        if least is not None and int(value) < least:
            raise ValueError(f"{name}={value} is less than {least}; save the symbol again")
        return int(value)

    def number(self, name: str, default: float | None = None) -> float:
        """A finite decimal number; required when there is no default."""
        value = self.text(name, "" if default is None else repr(default))
        if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?", value[:40]):
            what = f"{name}={value[:40]} is not a number" if value else f"attribute '{name}' is missing"
            raise ValueError(f"{what}; save the symbol again")
        return float(value)

    def tuple(self, name: str, default: Sequence[int] | None = None, least: int | None = None) -> tuple[int, ...]:
        """Whole numbers, "(3, 3)"; old files write "(3L, 3L)", and a bare "3" is one number."""
        value = self.text(name, "" if default is None else str(tuple(default)))
        inner = re.fullmatch(r"[(\[]?([-\dL,\s]*)[)\]]?", value)
        items = [item.strip().removesuffix("L") for item in inner[1].split(",")] if inner else ["?"]
        items = [item for item in items if item]
        if not all(re.fullmatch(r"-?\d{1,10}", item) and abs(int(item)) <= LARGEST for item in items) or not value:
            what = f"{name}={value[:40]} is no list of whole numbers" if value else f"attribute '{name}' is missing"
            raise ValueError(f"{what}; save the symbol again")
        numbers = tuple(int(item) for item in items)
        if least is not None and any(number < least for number in numbers):
            raise ValueError(f"{name}={value} has a number less than {least}; save the symbol again")
        return numbers

    def ignore(self, *names: str) -> None:
        """These say nothing about the answer."""
        self.read.update(names)

    def unread(self) -> list[str]:
        """Attributes that may change the answer and that nobody has asked for."""
        return sorted(name for name in set(self.values) - self.read - HINTS if not re.fullmatch(r"__\w+__", name))
