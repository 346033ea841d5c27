"""``python -m bnnc.cli``."""

from bnnc.cli import main

main(prog_name="bnnc")
