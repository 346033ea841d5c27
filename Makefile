# Two commands do everything: `make demo` and `make test`. Both set up .venv on first use.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.10; do \
    $$p -c 'import sys, venv; sys.exit(not (3, 10) <= sys.version_info[:2] < (3, 14))' 2>/dev/null \
    && echo $$p && break; done)
BIN := .venv/bin
SUDO := $(shell if [ "$$(id -u)" = 0 ]; then echo env; elif sudo -n true 2>/dev/null; then echo sudo; fi)

.PHONY: demo test style system-packages clean

.venv/python:
	@test -n "$(PYTHON)" || { echo "bnnc needs Python 3.10 to 3.13 with venv"; exit 1; }
	$(PYTHON) -m venv .venv
	touch $@

.venv/demo: .venv/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/dev: .venv/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

# On PyPI, PyTorch for Linux brings gigabytes of CUDA; its CPU build is elsewhere. Where that cannot be fetched, tests of
# training are skipped.
TORCH := torch==2.13.0+cpu
.venv/train: .venv/dev
	@$(BIN)/python -m pip install --quiet --no-deps --retries 0 --timeout 15 \
	    --index-url https://download.pytorch.org/whl/cpu $(TORCH) \
	    && $(BIN)/python -m pip install --quiet --editable '.[dev,train]' \
	    || echo "PyTorch could not be installed; tests that need it will be skipped"
	touch $@

demo: .venv/demo
	@mkdir -p build
	$(BIN)/bnnc compile examples/digits/digits.onnx -o build/digits.so
	$(BIN)/bnnc inspect examples/digits/digits.onnx
	$(BIN)/bnnc verify examples/digits/digits.onnx build/digits.so
	$(BIN)/python examples/digits/run.py build/digits.so
	$(BIN)/bnnc bench build/digits.so --against onnxruntime --model examples/digits/digits.onnx

test: system-packages style .venv/train
	$(BIN)/python -m pytest

style: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/mypy

# Memory checkers for the runtime's tests, compilers and emulators for those of other processors; tests are skipped where
# their tools cannot be installed.
SYSTEM_PACKAGES := valgrind qemu-user-static gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-arm-linux-gnueabihf \
    libc6-dev-armhf-cross gcc-arm-linux-gnueabi libc6-dev-armel-cross
system-packages:
	@if [ -n "$(SUDO)" ] && command -v apt-get >/dev/null && ! dpkg -s $(SYSTEM_PACKAGES) >/dev/null 2>&1; then \
	    $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends $(SYSTEM_PACKAGES) \
	    || echo "$(SYSTEM_PACKAGES) could not be installed; tests that need them will be skipped"; fi

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
